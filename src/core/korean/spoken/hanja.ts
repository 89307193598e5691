/**
 * Hanja in running text by their Korean sounds. The letters that headlines and glosses of news use; any other is left
 * to the voice.
 */
import { FINALS, FIRST, isHangul, SYLLABLES_AN_INITIAL } from '../hangul.ts';

/** Sound, then the letters that have it. Sounds are those inside a word (녀, 론); `initial` makes those at its head. */
const SOUNDS =
  '가家價加假可街歌 각各角覺 간間干 감減監感 강强江姜康 개改開個 거去擧巨 건件建健 검檢劍 경京景經警慶 계界計系 고高故古考告高 ' +
  '곡曲 공公共工空功 과課科果過 관官關館觀 광光廣 교校敎交 구區九口舊救求具 국國局 군軍郡君 권權券勸 귀歸貴 극極劇 근近 금金今禁 급級急 기期機旗企基 ' +
  '김金 남南男 내內 녀女 년年 념念 노怒奴 농農 눌訥 단團短斷單壇 당黨當 대對大代臺隊 덕德 도道都島 독獨毒 동東同動洞 두頭豆斗 등等登 ' +
  '란亂 래來 랭冷 량兩量梁 려旅 력力歷 련聯連 렬列烈 령領令 례例 로老路勞露盧魯 론論 료料 룡龍 류類柳流劉 륙六陸 률律率 리利李理里離 림林 립立 ' +
  '만萬滿 망亡 매賣買 맹盟 면面免 명名命明 모母 목木 몽夢蒙 묘墓 무無武務舞 문文門問聞 물物 미美米未 민民 반反半 발發 방方放防訪 배裵配 백百白 번番 벌罰 범犯 법法 ' +
  '변變 별別 병病兵 보保報 복福復 본本 봉奉 부部父夫副富不 북北 분分 불佛不 비比非費備飛 빈貧 사死史四社寺事私士謝 산山産算 삼三參 상上相商賞 새塞 색色 생生 서西書徐 석石席 선選船先善線 설雪說 ' +
  '성成城性聖星 세世稅勢 소小少所蘇訴消 속速俗 손孫 송宋送 수首水手數受 숙宿 순順 술術 승勝乘 시市時詩試始 식食式識 신新神信辛申 실實失室 심心審深 십十 쌍雙 씨氏 ' +
  '아亞兒 악惡 안安案顔 암癌 압壓 애愛 액額 야野夜 약藥弱約 양兩洋陽楊 어魚語 억億 언言 업業 여與餘 역驛逆役 연硏延 열熱 염炎 영英永榮 예藝豫 오五午吳 옥獄玉 온溫 완完 왕王 외外 요要 용用龍 우右雨牛禹 ' +
  '운運雲 원元院原員圓願 월月越 위位委危衛 유有劉油兪 육肉育 윤尹 은銀恩 음陰音 의義議醫意 이二伊異 익益 인人印仁因 일一日 임任 입入 자子自者資 작作 잔殘 장長場將張章 재財再在災材 쟁爭 저低著 적敵的赤 전前全戰電展錢 ' +
  '절節切 점店點 정政正丁鄭庭情靜 제制製題濟諸第帝 조朝組趙曺條兆造 족族足 존存 종宗終鐘 좌左 죄罪 주主株住州週酒朱周 중中重衆 즉卽 증增證 지地知支紙志池 진陳眞進秦 집集 차車次差 착着 참參 창窓 책責冊 처處妻 천千天川 철鐵 청靑廳淸 ' +
  '체體 초初超草 촌村 총總銃 최最崔 추秋追 축蓄 출出 충忠 취取 층層 치治 친親 칠七 침侵 쾌快 타打 탈脫 탐貪 태太泰 택宅 토土 통通統 퇴退 투投鬪 특特 파波派 판判 팔八 패敗 편便 평平評 폐廢閉 포砲浦 폭暴爆 표表票 품品 풍風 피被 필必 ' +
  '하下河夏 학學 한韓漢限恨 함咸 합合 항港航 해海解害 핵核 행行 향鄕香 허許虛 헌憲 험險 혁革 현現縣 혈血 협協脅 형兄刑形 혜惠 호好號湖 혼婚混 홍洪紅 화火和花化畵話 확確擴 환環還 활活 황黃 회會回 효孝 후後侯厚 훈訓 휘輝 휴休 흉凶 흑黑 흥興 희希喜';

const sounds = new Map<string, string>();
for (const row of SOUNDS.split(' '))
  for (const letter of row.slice(1)) if (!sounds.has(letter)) sounds.set(letter, row.charAt(0));

const NIEUN = 2;
const RIEUL = 5;
const IEUNG = 11;
/** Vowels with a y before them, and ㅣ: ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ. */
const SOFT = new Set([2, 3, 6, 7, 12, 17, 20]);

/** The sound at the head of a word: 녀 is 여, 로 is 노 (Korean orthography, 두음 법칙, articles 10 to 12). */
function initial(sound: string): string {
  const offset = sound.charCodeAt(0) - FIRST;
  const [lead, vowel, final] = [
    Math.floor(offset / SYLLABLES_AN_INITIAL),
    Math.floor((offset % SYLLABLES_AN_INITIAL) / FINALS),
    offset % FINALS,
  ];
  if (lead !== RIEUL && lead !== NIEUN) return sound;
  const next = SOFT.has(vowel) ? IEUNG : lead === RIEUL ? NIEUN : lead;
  return String.fromCharCode(FIRST + next * SYLLABLES_AN_INITIAL + vowel * FINALS + final);
}

/** The sound of the letter at `at`; null where it is none of ours. */
export function hanjaAt(text: string, at: number): string | null {
  const sound = sounds.get(text.charAt(at));
  if (sound === undefined) return null;
  const before = text.charCodeAt(at - 1);
  return isHangul(before) || sounds.has(text.charAt(at - 1)) ? sound : initial(sound);
}
