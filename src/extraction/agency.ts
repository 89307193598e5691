/**
 * News agencies by every form that datelines, tails and metadata use. First column: the usual Korean name.
 * Checked against the media rows of the gazetteer.
 */
const AGENCIES: readonly (readonly [name: string, ...forms: string[]])[] = [
  ['AFP통신', 'AFP', 'AFP 통신'],
  ['AP통신', 'AP', 'AP 통신'],
  ['DPA통신', 'DPA', 'DPA 통신'],
  ['EFE통신', 'EFE'],
  ['EPA통신', 'EPA'],
  ['UPI통신', 'UPI'],
  ['교도통신', '교도', '교도 통신'],
  ['뉴스1', '뉴스원', 'news1', '뉴스1코리아', '뉴스1 제공'],
  ['뉴스핌', 'newspim'],
  ['뉴시스', 'newsis', '뉴시스통신사'],
  ['로이터통신', '로이터', '로이터 통신', 'reuters'],
  ['블룸버그통신', '블룸버그', '블룸버그 통신', 'bloomberg'],
  ['신화통신', '신화', '신화사', '신화 통신', 'xinhua'],
  ['연합뉴스', '연합', 'yonhap', 'yonhapnews', 'yonhap news', 'yna'],
  ['연합인포맥스', '인포맥스'],
  ['조선중앙통신', '중앙통신'],
  ['지지통신', '지지'],
  ['타스통신', '타스', '타스 통신', 'tass'],
];

const BY_FORM = new Map<string, string>();
for (const [name, ...forms] of AGENCIES) for (const form of [name, ...forms]) BY_FORM.set(form.toLowerCase(), name);

/** The usual name of an agency written in one of its forms ("AP=연합뉴스" is the last of them, who sent it); null else. */
export function agencyName(text: string): string | null {
  const form = text.trim().toLowerCase();
  if (form.length > 40) return null;
  const last = Math.max(form.lastIndexOf('='), form.lastIndexOf('/'), form.lastIndexOf('·'));
  return BY_FORM.get(form) ?? BY_FORM.get(form.slice(last + 1).trim()) ?? null;
}

const WRAPPED = /^[\s/[(<〈【=■▶-]{0,4}([^[\]()<>〈〉【】]{1,30}?)\s?(?:기사|통신)?\s?[\])>〉】.]{0,2}$/;

/**
 * The agency of a line that is nothing but its tag: "/연합뉴스", "[연합뉴스]", "(서울=뉴시스)". A credit of a picture
 * ("(사진=연합뉴스)", "사진/연합뉴스", "연합뉴스 제공", "ⓒ 뉴시스") says nothing of the text and gives null.
 */
export function parseAgencyTag(line: string): string | null {
  const text = line.trim();
  if (text.length > 40 || /사진|영상|제공|자료|그래픽|캡[처쳐]|출처|화면|촬영|[ⓒ©]/.test(text)) return null;
  const inner = WRAPPED.exec(text)?.[1];
  return inner ? agencyName(inner) : null;
}
