/* Optional: tables for some cut-offs stand there without it, and on paper. All texts come from the page. */
for (const box of document.querySelectorAll('[data-cut-off]')) {
  const [range, output] = box.querySelectorAll('input, output');
  const texts = JSON.parse(box.querySelector('script').textContent);
  const tables = box.nextElementSibling;
  const view = tables.firstElementChild.cloneNode(true);
  const places = view.querySelectorAll('span');
  const show = () => {
    const [spoken, short, ...words] = texts[range.value];
    range.setAttribute('aria-valuetext', spoken);
    view.setAttribute('aria-label', spoken);
    output.textContent = short;
    places.forEach((place, index) => {
      place.textContent = words[index];
    });
  };
  box.append(view);
  show();
  range.addEventListener('input', show);
  tables.classList.add('print-only');
  box.hidden = false;
}
