import type { Annotation, MoneyValue } from '../annotation.ts';
import { groupMyriads, groupThousands, significant } from './figures.ts';

/** Korean names of the currencies that news amounts carry, by ISO 4217 code (XBT for bitcoin). */
const NAMES: Readonly<Record<string, string>> = {
  ...{
    KRW: '원',
    USD: '달러',
    JPY: '엔',
    CNY: '위안',
    EUR: '유로',
    GBP: '파운드',
    CHF: '스위스 프랑',
    RUB: '루블',
    THB: '바트',
  },
  ...{
    HKD: '홍콩 달러',
    TWD: '대만 달러',
    SGD: '싱가포르 달러',
    AUD: '호주 달러',
    CAD: '캐나다 달러',
    NZD: '뉴질랜드 달러',
  },
  ...{
    IDR: '루피아',
    MYR: '링깃',
    INR: '인도 루피',
    PKR: '파키스탄 루피',
    VND: '동',
    PHP: '필리핀 페소',
    MXN: '멕시코 페소',
    ARS: '아르헨티나 페소',
  },
  ...{
    SEK: '스웨덴 크로나',
    NOK: '노르웨이 크로네',
    DKK: '덴마크 크로네',
    ISK: '아이슬란드 크로나',
    CZK: '코루나',
    SAR: '사우디 리얄',
    QAR: '카타르 리얄',
  },
  ...{
    IRR: '이란 리알',
    AED: '디르함',
    KWD: '쿠웨이트 디나르',
    BRL: '헤알',
    TRY: '리라',
    ZAR: '랜드',
    ILS: '셰켈',
    PLN: '즈워티',
    XBT: '비트코인',
  },
};

const named = (figures: string, currency: string, space: string): string => {
  const name = NAMES[currency];
  return name ? `${figures}${space}${name}` : `${figures} ${currency}`;
};

function format(value: MoneyValue, print: (amount: number) => string, space: string): string {
  const { amount, min, max } = value;
  if (amount !== undefined) return named(print(amount), value.currency, space);
  return min === undefined || max === undefined ? '' : named(`${print(min)}~${print(max)}`, value.currency, space);
}

/** Every figure: `683,000,000,000원`, `300,000~500,000원`, `3.5달러`. */
export function formatAmountFull(value: MoneyValue): string {
  return format(value, groupThousands, '');
}

/** In blocks of ten thousand: `6,830억 원`, `1조 2,000억 원`, `3만~5만 달러`. */
export function formatAmountShort(value: MoneyValue): string {
  return format(value, groupMyriads, ' ');
}

const BRACKET = /^(?:\s?[가-힣]{1,4})?\s?\(\s?(?:약|한화|우리\s?돈|원화|미화|환산|으로|로|,|\s)*$/;
const APPOSED = /^[가-힣]{0,4},?\s(?:우리\s?돈|한화|원화)(?:으로|로)?\s?(?:약\s)?$/;

/**
 * What the article itself says an amount is in another currency: 6천830억 원 for `700억 엔` in `700억 엔(약 6천830억 원)`.
 * `text` is the amount's block and `annotations` those of the article; null where the article says nothing.
 */
export function ownConversion(text: string, amount: Annotation, annotations: readonly Annotation[]): MoneyValue | null {
  const value = amount.value as MoneyValue | undefined;
  const next = annotations.find(
    other => other.type === 'MONEY' && other.block === amount.block && other.start >= amount.end,
  );
  const other = next?.value as MoneyValue | undefined;
  if (!next || !value || !other || other.currency === value.currency) return null;
  const between = text.slice(amount.end, next.start);
  return BRACKET.test(between) || APPOSED.test(between) ? other : null;
}

export interface Rate {
  /** Units of `from` that the rate is given for: 1, or 100 where one is worth less than ten. */
  readonly per: number;
  readonly from: string;
  /** What they are worth, to four figures. */
  readonly worth: number;
  readonly to: string;
}

/** The rate that an article's own conversion implies: 100엔에 975.7원. Null for ranges and zeroes. */
export function impliedRate(value: MoneyValue, conversion: MoneyValue): Rate | null {
  if (!value.amount || !conversion.amount) return null;
  const one = conversion.amount / value.amount;
  const per = one < 10 ? 100 : 1;
  return { per, from: value.currency, worth: significant(one * per), to: conversion.currency };
}
