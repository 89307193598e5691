import { expect, test } from 'vitest';
import { readDateLabels } from '../../../src/extraction/header/date-labels.ts';

test.each([
  ['홍길동 기자 입력 2023.01.04 15:41 수정 2023.01.04 16:02 댓글 3', '15:41', '16:02'],
  ['업데이트 2023.01.04 16:02 입력 2023.01.04 15:41', '15:41', '16:02'],
  ['2023-01-04 15:41 송고 | 2023-01-04 16:02 최종수정', '15:41', '16:02'],
  ['2023.01.04 15:41 입력', '15:41', null],
  ['등록 : 2023-01-04 15:41', '15:41', null],
  ['기사승인 : 2023.01.04 15:41', '15:41', null],
  ['입력 2023.01.04 15:41 승인 2023.01.04 16:02', '15:41', null],
  ['발행일 : 2023-01-04 15:41 지면 : 2023-01-05 1면', '15:41', null],
  ['작성 2023.01.04 15:41 수정 2023.01.04 16:02 최종수정 2023.01.04 17:03', '15:41', '17:03'],
  ['최종수정 일시 [2023-01-04 16:02]', null, '16:02'],
  ['최종편집 2023.01.04 16:02', null, '16:02'],
  ['2023.01.04 15:41', null, null],
  ['방송일 2023.01.04 20:00', null, null],
])('%s', (text, published, modified) => {
  const clock = (date: { iso: string } | null) => date?.iso.slice(11, 16) ?? null;
  const labels = readDateLabels(text);
  expect([clock(labels.published), clock(labels.modified)]).toEqual([published, modified]);
});
