// The desk's one script, for a browser of today. Everything works without it: it puts an example into the
// text where the cursor stands, and warns who leaves with something unsaved.
const body = document.querySelector('textarea#body');
for (const row of document.querySelectorAll('[data-insert]')) {
  const typed = row.querySelector('code')?.textContent ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = row.querySelector('dt')?.textContent ?? '';
  button.addEventListener('click', () => body && insert(body, row.dataset.insert, typed));
  row.querySelector('dt')?.replaceChildren(button);
}

/** Puts an example at the cursor; what is selected gets it around itself. */
function insert(area, kind, typed) {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const chosen = value.slice(start, end);
  const at = (text, from = start, to = end) => area.setRangeText(text, from, to, 'end');
  area.focus();
  if (kind === 'bold') at(`**${chosen || 'belangrijk'}**`);
  else if (kind === 'link') at(`[${chosen || 'woorden'}](/contact)`);
  else if (kind === 'note') {
    const numbers = [...value.matchAll(/\[\^(\d+)\]/g)].map((found) => Number(found[1]));
    const next = Math.max(0, ...numbers) + 1;
    const source = typed.split(/\]: /).pop();
    at(`${value.trimEnd()}\n\n[^${next}]: ${source}`, 0, value.length);
    area.setRangeText(`[^${next}]`, end, end, 'end');
  } else {
    const line = value.lastIndexOf('\n', start - 1) + 1;
    const sign = kind === 'heading' ? '## ' : '- ';
    const words = chosen || (value.slice(line, start).trim() ? '' : typed.slice(sign.length));
    if (chosen || words) at(sign + words.replaceAll('\n', kind === 'list' ? '\n- ' : ' '));
    else area.setRangeText(sign, line, line, 'end');
  }
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

let isChanged = document.querySelector('[data-typed]') !== null;
let isSent = false;
document.addEventListener('input', ({ target }) => {
  if (target instanceof Element && target.closest('form[method="post"]')) isChanged = true;
});
document.addEventListener('submit', () => {
  isSent = true;
});
addEventListener('pageshow', () => {
  isSent = false;
});
addEventListener('beforeunload', (event) => {
  if (isChanged && !isSent) event.preventDefault();
});
