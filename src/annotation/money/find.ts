import type { MoneyValue } from '../../core/annotation.ts';
import { isDigit, isHangul, isLatin } from '../../core/korean/hangul.ts';
import { readAll, startsAt } from '../../core/sticky.ts';
import type { Amount } from './amount.ts';
import { readAmount, readSignedAmount } from './amount.ts';
import { currencyByCountry } from './currencies.ts';

export interface MoneyFound {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly value: MoneyValue;
}

const TRIGGER = /[0-9일이삼사오육칠팔구십백천만一二三四五六七八九十百千万萬₩￦$＄€£￡¥￥₹₽฿₫₱₺₿A-Z]/g;
const ABOUT_BEFORE = /(?:약|대략|거의|얼추|줄잡아|어림잡아)\s?$/;
const ABOUT_AFTER =
  /\s?(?:가량|안팎|남짓|내외|쯤|정도)|여(?![가-힣])|대(?=$|[^가-힣]|[의에로를가는]|까지|부터)|선(?=$|[^가-힣]|[에의을이])/y;
const WEIGHT_AFTER = /\s?\([^)]{0,8}\d\s?(?:kg|㎏|g|그램|킬로)|의? ?(?:폭탄|무게|중량|덤벨|아령)/y;
const WEIGHT_BEFORE = /(?:몸무게|체중|무게|중량)[^.]{0,20}$/;

function readAt(text: string, start: number): Amount | null {
  const code = text.charCodeAt(start);
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  if (isDigit(code)) {
    const inNumber =
      isDigit(before) ||
      isLatin(before) ||
      (/[.,]/.test(text.charAt(start - 1)) && isDigit(text.charCodeAt(start - 2)));
    if (inNumber || text.charAt(start - 1) === '제') return null;
    return readAmount(text, start);
  }
  if (isLatin(before) || isDigit(before)) return null;
  if (isHangul(code) && isHangul(before)) return null;
  return readSignedAmount(text, start) ?? (isLatin(code) ? null : readAmount(text, start));
}

/** Every amount of money of an article, in order. The article's words decide between currencies of one name (페소, ¥). */
export function findMoney(blocks: readonly { readonly block: number; readonly text: string }[]): MoneyFound[] {
  const codes = new Map<string, string>();
  const code = ({ currency }: Amount): string => {
    if (!currency.countries) return currency.code;
    const known = codes.get(currency.name) ?? currencyByCountry(currency, blocks.map(({ text }) => text).join('\n'));
    codes.set(currency.name, known);
    return known;
  };
  return blocks.flatMap(({ block, text }) =>
    amountsOf(text).map(found => ({
      block,
      start: found.start,
      end: found.end,
      value: moneyValue(text, found, code(found)),
    })),
  );
}

const amountsOf = (text: string): Amount[] =>
  readAll(text, TRIGGER, at => {
    const found = readAt(text, at);
    return found && !isWeight(text, found) ? found : null;
  });

/** 파운드 measures weight too. */
function isWeight(text: string, { start, end, currency }: Amount): boolean {
  if (currency.name !== '파운드') return false;
  return startsAt(WEIGHT_AFTER, text, end) || WEIGHT_BEFORE.test(text.slice(Math.max(0, start - 30), start));
}

function moneyValue(text: string, found: Amount, currency: string): MoneyValue {
  const approx =
    found.approx ||
    startsAt(ABOUT_AFTER, text, found.end) ||
    ABOUT_BEFORE.test(text.slice(Math.max(0, found.start - 5), found.start));
  const amount = found.max === undefined ? { amount: found.amount } : { min: found.amount, max: found.max };
  return { ...amount, currency, ...(approx ? { approx: true as const } : {}) };
}
