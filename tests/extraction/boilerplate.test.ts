import { describe, expect, test } from 'vitest';
import type { RemovalReason } from '../../src/core/article.ts';
import { isWidgetLabel } from '../../src/extraction/boilerplate-labels.ts';
import { LINE_RULES, lineRule, WALL } from '../../src/extraction/boilerplate-rules.ts';
import { readLabel } from '../../src/extraction/labels.ts';
import { readHtml } from './standardize/read.ts';

/** One line a rule at least: what it takes, told by reason. */
const TAKEN: readonly (readonly [RemovalReason, string])[] = [
  ['copyright', '[ⓒ 한빛일보 & hanbit.example, 무단전재 및 재배포 금지]'],
  ['copyright', '<저작권자(c) 한빛통신, 무단 전재-재배포 금지>'],
  ['copyright', 'GoodPaper ⓒ 한빛일보, 무단전재 및 수집, 재배포 및 AI학습 이용 금지'],
  ['copyright', 'Copyright ⓒ 한빛뉴스. All rights reserved.'],
  ['copyright', 'ⓒ 한빛닷컴'],
  ['agency', '(끝)'],
  ['agency', '이 기사는 제휴통신사인 뉴시스에서 제공하고'],
  ['agency', '기사제공 한빛일보'],
  ['tip-line', '▶제보는 카카오톡 hanbitjebo'],
  ['tip-line', '한빛방송은 여러분의 제보를 기다립니다.'],
  ['tip-line', '▷ 전화 02-000-4000'],
  ['tip-line', '[카카오톡] 한빛방송 검색해 채널 추가'],
  ['tip-line', '각종 비리와 부당대우, 사건사고와 미담 등 모든 얘깃거리를 알려주세요.'],
  ['byline', '▶ hong@hanbit.example'],
  ['byline', '홍길동 기자 hong@hanbit.example'],
  ['byline', '한빛 디지털뉴스팀'],
  ['byline', '홍길동 기자의 다른 기사 보기'],
  ['byline', '영상편집 : 이정욱'],
  ['media-ui', '(사진=한빛시 제공)'],
  ['media-ui', '사진 한빛시 자료실'],
  ['promotion', '※ 외부 필자의 글은 본지의 편집 방향과 다를 수 있습니다.'],
  ['date', '기사입력 2025.03.04 오전 10:00'],
  ['date', '2025/03/04 10:12 송고'],
  ['advertisement', '- 광고 -'],
  ['media-ui', '이미지 크게 보기'],
  ['media-ui', '브라우저가 video 태그를 지원하지 않습니다.'],
  ['widget', '기사 URL이 복사되었습니다.'],
  ['widget', '이 기사가 마음에 들었다면, 좋아요를 눌러주세요.'],
  ['promotion', '여기서부터는 플러스 구독자만 읽을 수 있습니다'],
  ['promotion', '▶ 한빛일보 뉴스레터 구독하기'],
  ['promotion', '본 기사는 한빛단말기에서 2시간 먼저 제공된 기사입니다.'],
  ['promotion', '☞ 솔내시 벼룩시장 사진 더 보기'],
  ['comments', '타인을 배려하는 댓글을 남겨 주세요'],
  ['link-list', '#벼룩시장 #물골마을'],
  ['link-list', 'https://news.hanbit.example/article/1'],
  ['related', '[관련기사] 벼룩시장 자리에 주차장 들어선다'],
  ['tip-line', '콘텐츠 이용과 관련해 궁금한 점이 있으면 전화나 이메일로 문의하기 바랍니다.'],
  ['tip-line', '한빛은 인터넷신문위원회의 인터넷신문 윤리강령을 준수합니다.'],
  ['promotion', '* 본 기사는 AI 번역을 거쳤습니다.'],
  ['promotion', '구독, 좋아요, 알림설정 부탁드립니다'],
];

describe('a line that is no part of the article is known by a rule', () => {
  test.each(TAKEN)('%s: %s', (reason, line) => {
    expect(lineRule(line, ['any', 'edge', 'head', 'tail'])?.reason).toBe(reason);
  });

  test.each(LINE_RULES.map(rule => [rule.reason, rule.pattern.source.slice(0, 50), rule] as const))(
    'the rule for %s, %s…, has a line in the table that no other rule takes first',
    (_reason, _pattern, rule) => {
      expect(TAKEN.some(([, line]) => lineRule(line, ['any', 'edge', 'head', 'tail']) === rule)).toBe(true);
    },
  );
});

/** Sentences that merely hold the words; each is tried as the article's first, a middle and the last line. */
const KEPT = [
  '두 시는 자전거를 함께 쓰는 공유 서비스를 시작했다.',
  '시는 주민이 직접 내용을 제보하는 앱을 만들었다고 밝혔다.',
  '그는 무단 전재와 재배포를 금지해야 한다고 말했다.',
  '우리 정부가 개성공단 무단사용 중단을 촉구하는 통지문 전달을 시도한 지 하루 만입니다.',
  '법원은 저작권자(회사)에게 손해를 물어 주라고 판결했다.',
  '유튜브 구독자 수는 석 달 만에 두 배가 됐다.',
  '댓글을 남긴 시민은 모두 2400명이었다.',
  '카카오톡에서 친구를 맺은 사람들끼리 모임을 열었다.',
  '이 서비스는 유료 회원만 이용할 수 있었다.',
  '관련 기사가 나간 뒤 시청에는 전화가 빗발쳤다.',
  '네.',
  '요약하면 이렇다.',
  '사진은 거짓말을 하지 않는다.',
  '광고는 없었다.',
];

describe('a sentence that merely contains the words of a rule stays', () => {
  test.each(KEPT)('%s', line => {
    const lines = ['시장은 4일 기자회견을 열어 계획을 밝혔다.', '반응은 엇갈렸다.'];
    for (const at of [0, 1, 2]) {
      const texts = [...lines.slice(0, at), line, ...lines.slice(at)];
      expect(readHtml(texts.map(text => `<p>${text}</p>`).join(''), { filler: at === 1 }).texts).toEqual(texts);
    }
  });
});

test.each([
  ['공유', false, true],
  ['기사 공유하기', false, true],
  ['[댓글 12]', false, true],
  ['글자 크기 조절', false, true],
  ['추천', true, true],
  ['추천', false, false],
  ['공유 경제', true, false],
  ['1 / 5', true, true],
])('"%s" is a label, beside a body %s: %s', (line, edge, expected) => {
  expect(isWidgetLabel(line, edge)).toBe(expected);
});

test.each([
  ['AI 요약', 'ai-summary'],
  ['세 줄 요약', 'ai-summary'],
  ['요약봇', 'ai-summary'],
  ['관련기사', 'related'],
  ['[한빛 베스트 기사]', 'related'],
  ['많이 본 뉴스', 'related'],
  ['댓글 14', 'comments'],
  ['독자의견 (총 5건)', 'comments'],
  ['뉴스레터 구독', 'promotion'],
  ['기사 공유하기', 'widget'],
  ['우표의 요약된 역사', null],
  ['관련 당사자들의 말', null],
  ['구독 경제의 그늘', null],
  ['반응 엇갈려', null],
  ['반응은 엇갈렸다.', null],
])('the heading "%s" says %s of its box', (label, reason) => {
  expect(readLabel(label)?.reason ?? null).toBe(reason);
});

test('a members-only notice ends a teaser and not an article that talks of members', () => {
  expect(WALL.test('이 기사의 전문은 한빛 프리미엄 회원만 볼 수 있습니다.')).toBe(true);
  const texts = [
    '전문은 회원만 볼 수 있습니다.',
    ...Array.from({ length: 6 }, (_, index) => `${index + 2}월에는 도서관이 저녁까지 문을 열고 아이들을 기다린다.`),
  ];
  expect(readHtml(texts.map(text => `<p>${text}</p>`).join('')).texts).toHaveLength(6);
});

test('what follows a copyright line goes, with reasons', () => {
  const { texts, removed } = readHtml(
    '<p>마지막 장은 30일에 선다.</p><p>ⓒ 한빛일보, 무단전재 및 재배포 금지</p><p>두 시는 자전거를 함께 쓰기로 했다.</p><p>hong@hanbit.example</p>',
  );
  expect(texts).toEqual(['마지막 장은 30일에 선다.']);
  expect(removed.map(({ reason }) => reason)).toEqual(['copyright', 'related', 'byline']);
});
