// Four marks for a long text: what is chosen becomes bold, a list, a numbered list or a link. The field is told as if the
// marks had been typed, so that they are kept and saved as everything else is.
window.passerelleMarkdown ??= {
  apply(area, mark, label) {
    const field = area.inputElement;
    if (!field || area.readonly || area.disabled) return;
    const { selectionStart: start, selectionEnd: end, value } = field;
    const chosen = value.slice(start, end);
    const [from, to, text, selectFrom, selectTo] = this[mark](value, start, end, chosen, label);
    field.focus();
    field.setSelectionRange(from, to);
    // Typed by a command it can be taken back by the browser's own undo.
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, from, to, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    field.setSelectionRange(selectFrom, selectTo);
  },
  bold(value, start, end, chosen) {
    if (chosen.startsWith('**') && chosen.endsWith('**') && chosen.length > 4) {
      const bare = chosen.slice(2, -2);
      return [start, end, bare, start, start + bare.length];
    }
    return [start, end, `**${chosen}**`, start + 2, end + 2];
  },
  list(value, start, end) {
    return this.lines(value, start, end, () => '- ');
  },
  numbered(value, start, end) {
    return this.lines(value, start, end, index => `${index + 1}. `);
  },
  // Each line that is touched; those that are marked already lose their mark.
  lines(value, start, end, mark) {
    const from = value.lastIndexOf('\n', start - 1) + 1;
    const next = value.indexOf('\n', end);
    const to = next < 0 ? value.length : next;
    const before = value.slice(from, to).split('\n');
    const any = /^(?:[-*+]|\d{1,3}[.)])\s+/;
    const same = mark(0) === '- ' ? /^[-*+]\s+/ : /^\d{1,3}[.)]\s+/;
    const off = before.every(line => same.test(line));
    const text = before.map((line, index) => (off ? '' : mark(index)) + line.replace(any, '')).join('\n');
    return [from, to, text, from + text.length, from + text.length];
  },
  link(value, start, end, chosen, label) {
    const isAddress = /^(https?:\/\/|mailto:)\S+$/.test(chosen);
    const words = isAddress ? label : chosen || label;
    const address = isAddress ? chosen : 'https://';
    const text = `[${words}](${address})`;
    const select = isAddress ? [start + 1, start + 1 + words.length] : [start + text.length - 1 - address.length, start + text.length - 1];
    return [start, end, text, ...select];
  },
};
