import DOMPurify from 'dompurify';

/** Makes inert nodes of markup: no scripts, handlers, style sheets or dangerous addresses. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ALLOW_UNKNOWN_PROTOCOLS: true,
    ADD_TAGS: ['foreignObject'],
    HTML_INTEGRATION_POINTS: { foreignobject: true },
    FORBID_TAGS: ['style', 'form', 'iframe', 'object', 'embed'],
    FORBID_ATTR: ['srcset', 'poster', 'background'],
  });
}

/**
 * Sanitises a note's block. Unlike the app the workbench asks no other machine for a picture: what lies elsewhere is named
 * instead of loaded.
 */
export function noteFragment(html: string): DocumentFragment {
  const fragment = sanitizeHTMLToDom(html);
  for (const el of Array.from(fragment.querySelectorAll<HTMLElement>('[style]'))) {
    if (/url\s*\(|image-set|\\/i.test(el.getAttribute('style') ?? '')) el.removeAttribute('style');
  }
  for (const el of Array.from(
    fragment.querySelectorAll('img, audio, video, source, track, input, image, use, feImage'),
  )) {
    const source = el.getAttribute('src') ?? el.getAttribute('href') ?? el.getAttribute('xlink:href') ?? '';
    if (!/^\s*(?:[a-z][a-z\d+.-]*:|\/\/|\\\\)/i.test(source) || /^\s*(data|blob):/i.test(source)) continue;
    const notice = createSpan({ cls: 'remote-media', text: `Not loaded: ${source.trim()}` });
    el.replaceWith(notice);
  }
  return fragment;
}
