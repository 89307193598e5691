import type { QuantityValue } from '../../core/annotation.ts';
import { isDigit, isHangul, isLatin } from '../../core/korean/hangul.ts';
import { readAll, startsAt } from '../../core/sticky.ts';
import { readDays, readNativeQuantity, readStay } from './native.ts';
import type { Quantity } from './quantity.ts';
import { readQuantity } from './quantity.ts';

export interface QuantityFound {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly value: QuantityValue;
}

const TRIGGER = /[0-9한두세네다여일열스서마쉰예아석넉닷엿하이사나보반백천만수십]/g;
const ABOUT_BEFORE = /(?:약|대략|거의|얼추|줄잡아|어림잡아)\s?$/;
const ABOUT_AFTER =
  /\s?(?:가량|안팎|남짓|내외|쯤|정도|가까이)|여(?![가-힣])|대(?=$|[^가-힣]|[의에로를가는]|까지|부터)/y;
const SIGN = /(?:^|[\s(])([-−]|영하 ?|영상 ?)$/;
const NAMED = /(?:(?:^|[\s(“‘"'·])(?:제|기호|No\.|화면번호|코드|버전|서해|강남) ?|시즌)$/;
/** Kings and popes are numbered with 세. */
const REIGN =
  /(?:루이|찰스|엘리자베스|베네딕토|바오로|니콜라이|빌헬름|람세스|조지|헨리|에드워드|압둘라|펠리페|나폴레옹|앙리|알베르|알렉산드르|예카테리나|표트르|레오|카를|프리드리히) ?$/;

function readAt(text: string, start: number): Quantity | null {
  if (isDigit(text.charCodeAt(start))) {
    const before = text.charCodeAt(start - 1);
    const char = start > 0 ? text.charAt(start - 1) : ' ';
    if (isDigit(before) || isLatin(before) || (/[.,:-]/.test(char) && isDigit(text.charCodeAt(start - 2)))) return null;
    if (NAMED.test(text.slice(Math.max(0, start - 6), start))) return null;
    const found = readStay(text, start) ?? readQuantity(text, start);
    return found?.unit === '세' && REIGN.test(text.slice(Math.max(0, start - 7), start)) ? null : found;
  }
  if (start > 0 && isHangul(text.charCodeAt(start - 1))) return null;
  return readStay(text, start) ?? readDays(text, start) ?? readNativeQuantity(text, start) ?? readQuantity(text, start);
}

/** Every number with a unit, in order. Money and clock times are others' to find first. */
export function findQuantities(blocks: readonly { readonly block: number; readonly text: string }[]): QuantityFound[] {
  return blocks.flatMap(({ block, text }) =>
    readAll(text, TRIGGER, at => readAt(text, at)).map(quantity => ({ block, ...signed(text, quantity) })),
  );
}

/** Takes a minus or 영하 into the span. */
function signed(text: string, quantity: Quantity): Omit<QuantityFound, 'block'> {
  const sign = SIGN.exec(text.slice(Math.max(0, quantity.start - 5), quantity.start))?.[1] ?? '';
  const takes = sign.startsWith('영')
    ? quantity.unit === '도' || quantity.unit === '℃'
    : sign !== '' && quantity.unit.startsWith('%');
  const factor = takes && !sign.startsWith('영상') ? -1 : 1;
  const start = takes ? quantity.start - sign.length : quantity.start;
  const about =
    quantity.approx ||
    startsAt(ABOUT_AFTER, text, quantity.end) ||
    ABOUT_BEFORE.test(text.slice(Math.max(0, start - 5), start));
  const amount =
    quantity.max === undefined ? { amount: factor * quantity.amount } : { min: quantity.amount, max: quantity.max };
  return {
    start,
    end: quantity.end,
    value: { ...amount, unit: quantity.unit, ...(about ? { approx: true as const } : {}) },
  };
}
