// What JSX becomes in the build: calls of `h`, whose children need no `children:` in front.
export { Fragment, h } from 'preact';
