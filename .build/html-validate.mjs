// Rules for every built page: all that html-validate recommends, and that a page is a document.
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Files of the same site come from the same place as the page that would vouch for them.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A table that scrolls is a named region, so that the keyboard reaches it; it is no section of
    // the text, which <section> would make it for readers of the outline.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};
