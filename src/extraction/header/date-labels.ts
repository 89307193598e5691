import { type FoundDate, findDates } from '../dates.ts';

/** The dates that stand beside a headline, by what their labels call them. */
export interface LabelledDates {
  /** 입력, 등록, 승인, 송고 …: the first of them. */
  readonly published: FoundDate | null;
  /** 수정, 최종수정, 업데이트 …: the last of them. */
  readonly modified: FoundDate | null;
  /** Dates without a label that was understood, in order. */
  readonly bare: readonly FoundDate[];
}

const PUBLISHED =
  '최초입력|기사입력|입력시간|입력일시|입력일|입력|기사등록|등록시간|등록일시|등록일|등록|기사승인|승인시간|승인일|승인|기사전송|송고시간|송고일|송고|출고|작성시간|작성일시|작성일|작성|기사게재|게재일|게재|게시일|게시|발행일시|발행일자|발행일|발행|보도일|published|posted';
const MODIFIED =
  '최종편집일시|최종편집|최종수정시간|최종수정일|최종수정|최종 수정|마지막 수정|기사수정|수정시간|수정일시|수정일|수정|최종업데이트|최종 업데이트|업데이트|갱신|last modified|modified|last updated|updated|update';
/** Of another thing than this text: the printed paper's day, a broadcast, a photograph. */
const OTHER = '지면|면|방송일|방송|촬영|행사|기간|일시|마감|생년월일|조회';
const LEADING = new RegExp(
  `(?:(${MODIFIED})|(${PUBLISHED})|(${OTHER}))\\s?(?:일시|시각|시간|날짜)?\\s?[:：;|.]?\\s{0,3}[\\[(]?$`,
  'i',
);
const TRAILING = new RegExp(`^[\\s|)·]{0,3}(?:(${MODIFIED})|(${PUBLISHED}))`, 'i');

type Kind = 'published' | 'modified' | 'other' | 'bare';

function kindOf(match: RegExpExecArray | null): Kind {
  if (!match) return 'bare';
  return match[1] ? 'modified' : match[2] ? 'published' : 'other';
}

/**
 * Reads "입력 2023.01.04 15:41 수정 2023.01.04 16:02" and "2023.01.04 15:41 송고 | 2023.01.04 16:02 최종수정": labels stand
 * before their dates, or, where the first date has none before it, behind them.
 * `text` is the header's text with its parts joined by single spaces.
 */
export function readDateLabels(text: string): LabelledDates {
  const dates = findDates(text);
  const before = dates.map((date, index) =>
    kindOf(LEADING.exec(text.slice(Math.max(dates[index - 1]?.end ?? 0, date.start - 20), date.start))),
  );
  const after = dates.map(date => kindOf(TRAILING.exec(text.slice(date.end, date.end + 12))));
  const kinds = before[0] === 'bare' && after[0] !== 'bare' ? after : before;
  const of = (kind: Kind) => dates.filter((_, index) => kinds[index] === kind);
  return { published: of('published')[0] ?? null, modified: of('modified').at(-1) ?? null, bare: of('bare') };
}
