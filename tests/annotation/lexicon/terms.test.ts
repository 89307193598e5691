import { describe, expect, test } from 'vitest';
import { packagedAnnotator } from '../packaged.ts';

/** The terms found in a sentence, as they stand there. */
const termsIn = (sentence: string): string[] =>
  packagedAnnotator()
    .annotate({ blocks: [sentence] })
    .annotations.flatMap(({ start, end, term }) => (term ? [sentence.slice(start, end)] : []));

describe('terms in the text', () => {
  test.each([
    ['재판부는 증거능력이 없다고 봤다.', '증거능력'],
    ['재판부는 증거 능력이 없다고 봤다.', '증거 능력'],
    ['회사는 상장 폐지를 피했다.', '상장 폐지'],
    ['그는 지난달 탈당했다.', '탈당'],
    ['경찰의 출석 요구에 불응하다 붙잡혔다.', '불응'],
    ['두 회사가 합병된다.', '합병'],
  ])('%s has %s', (sentence, term) => {
    expect(termsIn(sentence)).toContain(term);
  });

  test.each([
    ['가격 상한을 두었다.', '상'],
    ['검찰 수사 감찰을 맡았다.', '수사 감찰'],
    ['유리하게 돌아갔다.', '유리'],
    ['달리 할 수가 없다.', '수가'],
    ['꿈을 포기한 적이 없다.', '포기'],
    ['배추 값을 수시로 살핀다.', '수시'],
    ['공평한 사회를 바란다.', '공평'],
  ])('%s has no %s', (sentence, term) => {
    expect(termsIn(sentence)).not.toContain(term);
  });
});
