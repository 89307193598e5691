/** Names that publishers give the sub-headline's element. */
export const SUBTITLE_NAME =
  /(?:^|[\s_-])(?:article)?(?:sub[-_]?(?:tit|title|ttl|head|heading|headline|tit-ll)|tit(?:le)?[-_]sub|s[-_]?tit|dek|deck|(?:news|art|article|view)[-_]sub|standfirst|precis|excerpt|mid[-_]?tit(?:le)?(?:[-_]?t(?:e)?xt)?|midtitle_text)(?=[\s_\d-]|$)|[a-z]sub(?:tit|title|head)(?=[\s_\d-]|$)|Sub(?:Tit|Title|Head)/;
