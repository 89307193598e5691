import type { MoneyValue } from '../../core/annotation.ts';
import { calendarDay, isoDay, seoulDay } from '../../core/calendar.ts';
import { LICENCES, type LookUpName, type LookUpQuery, type LookUpReply } from '../../core/look-ups.ts';
import { formatAmountFull, formatAmountShort } from '../../core/values/money.ts';
import { type Kit, onPress } from '../../parts/kit.ts';
import { dayWords } from '../dates.ts';
import { linkAddress } from '../links.ts';
import { linkTo } from '../text.ts';
import { facts } from './parts.ts';

/** Looking things up on the web, for a card. Nothing is asked before a press. */
export interface Consult {
  /** What is switched on; [] where nothing is. */
  sources(): readonly LookUpName[];
  ask(query: LookUpQuery): Promise<LookUpReply>;
  openOptions(): void;
  /** The card has another size than when it was placed. */
  settle(): void;
}

/** Buttons for what is switched on, and what came back; null where nothing is. */
export function consultRow(kit: Kit, term: string, consult: Consult): HTMLElement | null {
  const names = consult.sources().filter(name => name !== 'rates');
  if (names.length === 0) return null;
  return asking(
    kit,
    consult,
    names.map(source => ({ label: kit.translate(`lookUp_${source}`), query: { source, term } })),
    (reply, { source }) => answers(kit, reply, source),
  );
}

/** An amount in won by the rate of the article's day, where rates are switched on; null elsewhere. */
export function rateRow(kit: Kit, value: MoneyValue, published: string | null, consult: Consult): HTMLElement | null {
  const day = published === null ? null : seoulDay(published);
  if (day === null || value.currency === 'KRW' || !consult.sources().includes('rates')) return null;
  return asking(
    kit,
    consult,
    [{ label: kit.translate('readerRateAsk'), query: { source: 'rates', base: value.currency, date: isoDay(day) } }],
    reply => (reply.state === 'rate' ? converted(kit, value, reply) : []),
  );
}

interface Question {
  readonly label: string;
  readonly query: LookUpQuery;
}

function asking(
  { element, translate, signal }: Kit,
  consult: Consult,
  questions: readonly Question[],
  show: (reply: LookUpReply, query: LookUpQuery) => (Node | null)[],
): HTMLElement {
  const area = element('div', { class: 'answer', role: 'status' });
  area.hidden = true;
  const say = (state: string, ...content: (Node | null)[]) => {
    area.hidden = false;
    area.dataset['state'] = state;
    area.replaceChildren(...content.filter(node => node !== null));
    consult.settle();
  };
  let latest = 0;
  const ask = async ({ query }: Question) => {
    const turn = ++latest;
    say('loading', element('p', { class: 'why' }, translate('lookUpLoading')));
    const reply = await consult.ask(query);
    if (turn !== latest || signal.aborted) return;
    const { state } = reply;
    if (state === 'found' || state === 'several' || state === 'rate') return say(state, ...show(reply, query));
    const line = element('p', { class: 'why' }, translate(`lookUpState_${state}`));
    if (state !== 'off' && state !== 'key') return say(state, line);
    const options = element('button', { type: 'button', class: 'link' }, translate('readerSettings'));
    onPress(options, signal, () => consult.openOptions());
    say(state, line, options);
  };
  const buttons = questions.map(question => {
    const button = element(
      'button',
      { type: 'button', class: 'link', 'data-source': question.query.source },
      question.label,
    );
    onPress(button, signal, () => void ask(question));
    return button;
  });
  return element('div', { class: 'part online' }, element('div', { class: 'ask' }, ...buttons), area);
}

/** Characters of an answer that a card has room for; what is cut is said to be. */
const ROOM = 280;

function answers(kit: Kit, reply: LookUpReply, source: LookUpName): (Node | null)[] {
  const { element, translate } = kit;
  if (reply.state !== 'found' && reply.state !== 'several') return [];
  let cut = false;
  const shorten = (text: string) => {
    if (text.length <= ROOM) return text;
    cut = true;
    return `${text.slice(0, ROOM).trimEnd()}…`;
  };
  const texts = reply.answers.map(({ title, text }) =>
    element(
      'p',
      { class: 'meaning', lang: 'ko' },
      reply.answers.length > 1 && element('b', {}, `${title} `),
      shorten(text),
    ),
  );
  const first = reply.answers[0];
  const href = first && linkAddress(first.url);
  const licence = [LICENCES[source], cut && translate('lookUpShortened')].filter(Boolean).join(', ');
  return [
    reply.state === 'several' ? element('p', { class: 'why' }, translate('lookUpSeveral')) : null,
    ...texts,
    element(
      'p',
      { class: 'why' },
      translate('lookUpSource', translate(`lookUp_${source}`)),
      ' ',
      href ? linkTo(kit, href, [first?.title ?? ''], 'source') : null,
      licence && ` (${licence})`,
    ),
  ];
}

/** Figures that a reference rate is good for. */
const FIGURES = 4;

function converted(
  kit: Kit,
  { amount, min, max, currency }: MoneyValue,
  { rate, date }: Extract<LookUpReply, { state: 'rate' }>,
): (Node | null)[] {
  const { element, translate } = kit;
  const won = (value: number) => Number((value * rate).toPrecision(FIGURES));
  const value: MoneyValue = {
    currency: 'KRW',
    ...(amount === undefined ? {} : { amount: won(amount) }),
    ...(min === undefined ? {} : { min: won(min) }),
    ...(max === undefined ? {} : { max: won(max) }),
  };
  const exact = Number(rate.toPrecision(6));
  return [
    facts(kit, [
      [translate('readerInWon'), translate('readerAbout', formatAmountShort(value))],
      [
        translate('readerRate'),
        translate(
          'readerRateWorth',
          formatAmountFull({ amount: 1, currency }),
          formatAmountFull({ amount: exact, currency: 'KRW' }),
        ),
      ],
    ]),
    element(
      'p',
      { class: 'why' },
      translate('readerRateNote', dayWords(calendarDay(seoulDay(date) ?? 0), kit.translate)),
      ' ',
      linkTo(kit, 'https://frankfurter.dev/', ['Frankfurter'], 'source'),
    ),
  ];
}
