/** What is counted in native numbers, and what in Sino-Korean, by the word behind the figure. */

/** Always native: 세 명, 열두 곳. */
const NATIVE =
  /(?:명|개(?![월국년조]|소)|개소|사람|마리|그루|권(?!역|고| 분립)|장(?![관기차])|채|척|켤레|벌|송이|잔|병(?!원|력|사)|살|곳|가지|건(?!물|설)|차례|줄|판|편|군데|해(?!당)|바퀴|걸음|발짝|방울|모금|통(?!계|신|제)|마디|쌍|팀|골|경기(?!도)|표|자리|달(?!러|라|성)|가구(?!당)|마을|집|끼|다리|덩어리|묶음|봉지|상자|박스|그릇|접시|조각|알|컵|포기|자루|갈래|토막|겹|나라|학교|회사|업체|기업|지역|기관|아이|자녀|번째|단어|글자|문장|작품|걸그룹|계단|개사|정거장|정류장|시군|살배기)/y;
/** Hours on the clock are native up to twelve (세 시, 십오 시), hours that pass up to twenty-three. */
const CLOCK = /시(?!간|즌|장|군|민|내|도|행|속|리즈|험|점|대)/y;
const HOURS = /시간/y;
/** Times: 두 배, 삼십 배. */
const TIMES = /배(?!럴|터|심)/y;
/** Floors of a house: 아홉 평, 삼십 평; a class of flats is not counted (이십 평대). */
const FLOORS = /평(?![균화일면형대양창택론판원범생지])/y;
/** 번: how often is native (세 번), which one is not (삼 번 출구). */
const TURNS =
  /번(?!지|호|길|국도|버스|홈|출구| ?(?:출구|버스|국도|후보|타자|트랙|홈|선|확진자|교향곡|척추|게이트|승강장))/y;
const NUMBERED = /(?:기호|등번호|노선|번호) ?$/;
/** 대: machines are native (버스 세 대), generations, tasks and ages are not. */
const MACHINES =
  /(?:차량|승용차|트럭|버스|택시|헬기|드론|전투기|항공기|여객기|열차|소방차|구급차|자동차|오토바이|장비|카메라|컴퓨터|휴대전화|휴대폰|스마트폰|로봇|전차|차|기계|기기|자전거|굴삭기|크레인|펌프|컴퓨터|서버|에어컨|TV)[가-힣]{0,2} ?(?:등 |총 |약 |모두 )?$/;
/** 분: persons are native (두 분), minutes are not. */
const PERSONS = /분(?:이|을|의|께|들|은)(?= [가-힣]*(?:모시|오시|계시|께서|시[고며었는]))/y;
const COUNTED_TWO = /(?:팀|집|돌)/y;

const starts = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/**
 * Whether a whole number that ends before the counter at `at` is said in native numerals. `before` is the text in
 * front of the number, `digits` the number without commas.
 */
export function countsNative(text: string, at: number, before: string, digits: string): boolean {
  const value = Number(digits);
  if (starts(HOURS, text, at)) return value <= 23;
  if (starts(CLOCK, text, at)) return value >= 1 && value <= 12;
  if (starts(TIMES, text, at) || starts(FLOORS, text, at)) return value <= 20;
  if (starts(TURNS, text, at)) return !starts(/번째/y, text, at) && value < 100 && !NUMBERED.test(before);
  if (text.startsWith('대', at)) return value < 100 && MACHINES.test(before);
  return starts(NATIVE, text, at) || starts(PERSONS, text, at) || starts(COUNTED_TWO, text, at);
}

/** Counters before which two neighbours run together in Sino-Korean: 이삼 년, 삼사 개월. */
export const RUN_TOGETHER = /(?:년(?!도|대)|개월|주(?!년)|분(?!기)|초(?!등)|층|세|미터|킬로)/y;
