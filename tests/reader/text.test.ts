// @vitest-environment jsdom
import { expect, test } from 'vitest';
import './browser-gaps.ts';
import { createKit } from '../../src/parts/kit.ts';
import { clauses, headlineNodes, textNodes } from '../../src/reader/text.ts';
import { translate } from './messages.ts';

const kit = createKit(document, translate, new AbortController().signal);

test.each([
  ['버스 다음 달 운행', ['버스 다음 달 운행']],
  ['막차 끊긴 뒤에도… 집에 간다', ['막차 끊긴 뒤에도… ', '집에 간다']],
  ['막차 끊긴 뒤…"집에 간다"', ['막차 끊긴 뒤…', '"집에 간다"']],
  ['"막차는 이제…" 시장의 다짐', ['"막차는 이제…" ', '시장의 다짐']],
  ['“막차는 이제…”시장의 다짐', ['“막차는 이제…”', '시장의 다짐']],
  ['늦은 밤...집에 간다', ['늦은 밤...', '집에 간다']],
  ['하나하나… 둘둘둘… 셋셋셋', ['하나하나… ', '둘둘둘… ', '셋셋셋']],
  ['막차는 끊기고…', ['막차는 끊기고…']],
  ['… 말을 아꼈다', ['… 말을 아꼈다']],
])('%s breaks into %j', (headline, expected) => {
  expect(clauses(headline)).toEqual(expected);
  expect(kit.element('p', {}, ...headlineNodes(kit, headline)).textContent).toBe(headline);
});

test.each([
  ['연구·개발', ['구·']],
  ['가·나·다', ['가·', '나·']],
  ['점 · 사이', []],
  ['대(對)중국 수출', ['대(對)중']],
  ['무역대표부(USTR) 대표', []],
  ['여(與)·야(野)', ['여(與)', '야(野)']],
])('%s holds %j together and loses nothing', (text, held) => {
  const element = kit.element('p', {}, ...textNodes(kit, text));
  expect([...element.querySelectorAll('.nb')].map(({ textContent }) => textContent)).toEqual(held);
  expect(element.textContent).toBe(text);
});
