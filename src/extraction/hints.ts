/**
 * What an element's id and class say it is. Words that name a part of a page are shared by publishers that share
 * nothing else; each is matched whole (`ad`, never `head`), after splitting at punctuation, digits and camel case.
 */
export type Hint =
  | 'advertisement'
  | 'ai-summary'
  | 'body'
  | 'byline'
  | 'caption'
  | 'chrome'
  | 'comments'
  | 'copyright'
  | 'hidden'
  | 'photo'
  | 'promotion'
  | 'related'
  | 'subhead'
  | 'summary'
  | 'tags'
  | 'widget';

const WORDS: Record<Hint, string> = {
  advertisement:
    'ad ads adv advert advertise advertisement adarea adbox adwrap adfit adsense adsbygoogle adn admixer banner banners ' +
    'bnr criteo dable googlead googleads gpt mgid mobon powerlink realclick sponsor sponsored taboola teads',
  'ai-summary': 'aisummary autosummary summaryai threeline',
  body: 'article articles body cont content contents detail entry news post story text txt view viewer artcl artc',
  byline: 'author byline journalist repoter reporter reporters writer writers gija',
  caption: 'caption cap captions desc',
  chrome:
    'aside foot footer gnb lnb snb nav navi navigation menu sidebar side sitemap skip skipnav breadcrumb location',
  comments: 'cmt cmts comment comments disqus livere lvrfb replies reply utterances',
  copyright: 'copyright copyrights copyr',
  hidden: 'blind hide hidden ir offscreen screenout visuallyhidden invisible',
  photo: 'photo photos image images img imgs imgbox figure pic picture thumb thumbnail gallery',
  promotion: 'donate donation event jebo newsletter promo promotion promotions subscribe subscription subscriptions',
  related:
    'best curation feed hotnews interest latest mostview popular rank ranking rankings recent recirculation recommend ' +
    'recommended recommendation recommends relate related relation relations rel relnews suggest trend trends',
  subhead: 'midtit midtitle subhead subheading subtit subtitle subtitles',
  summary: 'summary summaries',
  tags: 'tag tags hashtag hashtags keyword keywords',
  widget:
    'bookmark btn btns btnarea button buttons clipboard copyurl dislike emoticon emotion emotions empathy feedback font ' +
    'fontsize layer like likes listen modal paging pager pagination poll popup print reaction reactions scrab scrap ' +
    'share shared sharing sns survey sympathy tool toolbar toolbox tools tooltip toast translate translation tts unlike ' +
    'util utility utils vote voice zoom',
};

const BY_WORD = new Map<string, Hint>();
for (const [hint, words] of Object.entries(WORDS) as [Hint, string][])
  for (const word of words.split(' ')) BY_WORD.set(word, hint);

/** What stylesheet authors glue to a name: `relatednews`, `snsbox`, `adwrap`, `newsbest`. */
const GLUED = /^news(?=best|rank|rel|hot)|(?:news|list|box|wrap|area|section|group|layer|cont|item|items)$/;

const NONE: ReadonlySet<Hint> = new Set();
const cache = new Map<string, ReadonlySet<Hint>>();
const CACHE_SIZE = 5_000;

/** The hints in the names that an element has: id, class, and the tag of a custom element. */
export function hintsIn(names: string): ReadonlySet<Hint> {
  if (!names) return NONE;
  let hints = cache.get(names);
  if (!hints) {
    const found = new Set<Hint>();
    const all = words(names);
    for (const word of all) {
      const hint = BY_WORD.get(word) ?? BY_WORD.get(word.replace(GLUED, ''));
      if (hint) found.add(hint);
    }
    // A tool that reads aloud is no summary.
    if (all.includes('ai') && !found.has('widget') && !found.has('body')) found.add('ai-summary');
    hints = found.size ? found : NONE;
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(names, hints);
  }
  return hints;
}

const MAX_NAMES = 500;

/** `articleBody_top2 btn-font` → article, body, top, btn, font. */
export function words(names: string): string[] {
  return names
    .slice(0, MAX_NAMES)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
