import { describe, expect, test } from 'vitest';
import { signature } from '../../src/extraction/tail.ts';
import { readHtml } from './standardize/read.ts';

const BODY = [
  '솔내시는 내년부터 청년 주거 지원을 두 배로 늘린다고 밝혔다.',
  '지원을 받는 사람은 한 해 2400명에 이를 전망이다.',
];
const body = (tail: string) => `<p>${BODY[0]}</p><p>${BODY[1]}${tail}</p>`;

describe('a signature glued to the last sentence is taken off', () => {
  test.each([
    [' 연합뉴스', 'agency'],
    ['/연합뉴스', 'agency'],
    [' (끝)', 'agency'],
    [' 정수진 기자', 'byline'],
    [' 윤서준 인턴기자·강민아 기자', 'byline'],
    [' 전주 신동해·봉화 임하늘 기자', 'byline'],
    [' 대만 가오슝시=문지혜기자', 'byline'],
    [' 강민아 엔터뉴스팀 기자 kang@hanbit.example (콘텐트본부)', 'byline'],
    ['photo01@hanbit.example사진영상기획부', 'byline'],
    [' press@hanbit.example[연예부 | ent@hanbit.example]', 'byline'],
    [' [ flash@hanbit.example ]', 'byline'],
    [' 박민수 기자 park@hanbit.example, 정수진 기자 jung@hanbit.example', 'byline'],
    [' (사진=한빛시 제공)', 'media-ui'],
    [' 관련기사 3면', 'related'],
    [' ▷ 전화: 02-000-1234', 'tip-line'],
    [' ※ 한빛뉴스는 여러분의 제보로 만들어집니다.', 'tip-line'],
    [' 영상편집 : 성춘향', 'byline'],
    [' 홍길동(시인)', 'byline'],
    ['Copyright © 한빛일보. All rights reserved. 무단 전재 및 재배포 금지.', 'copyright'],
    ['<저작권자 ⓒ 한빛방송(www.hanbit.example) 무단전재 및 재배포 금지>', 'copyright'],
    ['☞한빛통신 plain@hanbit.example <저작권자ⓒ 한빛통신. 무단전재-재배포 금지.>', 'byline'],
    ['[이 기사는 증시분석 전문기자 한빛뉴스봇(newsbot@hanbit.example)이 실시간으로 작성했습니다.]', 'promotion'],
  ])('%s', (tail, reason) => {
    const { texts, removed } = readHtml(body(tail));
    expect(texts).toEqual(BODY);
    expect(removed.map(removal => removal.reason)).toContain(reason);
  });
});

describe('a signature on a line of its own is dropped', () => {
  test.each([
    '도쿄/정수진 특파원',
    '제주 최지훈 기자',
    '한소라 온라인 뉴스 기자 sora@hanbit.example',
    '[장미래 기자]',
    '[조은별 디지털뉴스 기자 jo@hanbit.example]',
    '(한빛 디지털뉴스편집부)',
    '/hong@hanbit.example',
    'newsdesk@hanbit.example 최지훈 기자',
    '워싱턴 황보람 특파원·서울 곽민정 기자',
  ])('%s', tail => {
    expect(readHtml(`<p>${BODY[0]}</p><p>${BODY[1]}</p><p>${tail}</p>`).texts).toEqual(BODY);
  });
});

test.each([
  'KBS 뉴스 홍길동입니다.',
  '이번 행사를 기획한 사람은 신동해 기자였다.',
  '문의는 시청 누리집이나 help@solnae.example에서 받는다고 시는 밝혔다.',
  '그는 “사진은 거짓말을 하지 않는다”고 말했다.',
])('"%s" is a sentence of the article', text => {
  expect(signature(text)).toBeNull();
  expect(readHtml(`<p>${BODY[0]}</p><p>${text}</p>`).texts).toEqual([BODY[0], text]);
});

test('a mail address behind a sign-off goes, the sentence stays', () => {
  const { texts } = readHtml(
    `<div>${BODY[0]}<br><br>한빛방송 신새롬입니다. (romi@hanbit.example)<br><br>#주거 #청년</div>`,
  );
  expect(texts).toEqual([BODY[0], '한빛방송 신새롬입니다.']);
});

test('names and agency are read out of the tail', () => {
  const { article } = readHtml(
    `<p>${BODY[0]}</p><p>${BODY[1]}</p><p>정수진·강민아 기자 jung@hanbit.example</p><p>/뉴시스</p>`,
  );
  expect(article.byline).toEqual(['정수진', '강민아']);
  expect(article.agency).toBe('뉴시스');
});
