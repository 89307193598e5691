import { SOUNDS } from '../outlets.ts';

/** Words that stand between a headline and the outlet's name in a document title. */
const SECTION =
  /^(?:뉴스|기사|기사본문|본문|전체기사|전체|최신기사|정치|경제|사회|문화|국제|세계|스포츠|연예|산업|금융|증권|부동산|생활|라이프|과학|오피니언|사설|칼럼|지역|전국|국내|해외|노동|교육|환경|의료|건강|it|it·과학|문화일반|사회일반|경제일반|정치일반|국회·정당|사건·사고|방송|포토|영상|종합|(?:지역|동네|우리|주요|최신|분야별|정책|업계|자유|시민|독자|현장)\s?(?:뉴스|소식|기사|게시판)|보도\s?자료|공지\s?사항|많이 본 뉴스|1등 인터넷뉴스.*)$/i;
/** Separator and what stands behind the last one. */
const TAIL = /^(.+)(\s*[|ㅣ│¦]+\s*|\s*:{2,}\s*|\s+[-–—:<>·»/]\s+|\s*<\s+|\s*[-–—]\s*)([^|ㅣ│¦<>]{1,40})$/;

/** One word that sounds like an outlet: what old pages have for a title. */
export function isSiteName(text: string): boolean {
  return /^\S{2,12}$/.test(text) && SOUNDS.test(text);
}

/** Takes section and outlet off the end of a document title: "… - 정치ㅣ한국일보", "… < 국제 < 기사본문 - 한빛일보". */
export function stripSite(title: string, isOutlet: (name: string) => boolean): string {
  let text = title;
  for (let round = 0; round < 6; round++) {
    const [, head, separator, tail] = TAIL.exec(text) ?? [];
    if (!head || !separator || !tail || head.trim().length < 4) break;
    const name = tail.trim();
    // A hyphen without spaces joins words; before a section's name it separates only where an outlet followed.
    const loose = /^[-–—]$/.test(separator);
    const site = isOutlet(name) || (name.length <= 20 && SOUNDS.test(name));
    if (loose ? !(round > 0 && SECTION.test(name)) : !(site || SECTION.test(name))) break;
    text = head.trim();
  }
  return text;
}
