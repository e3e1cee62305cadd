// Keeps the lines that are typed into a form in this tab until the form is saved or left. When the login ended in
// between, they stand in the form again as soon as it is opened.
window.passerelleForm ??= {
  watch(dialog, person, title) {
    const key = this.key(person, title);
    const lines = () => [...dialog.querySelectorAll('vaadin-text-field, vaadin-text-area, vaadin-combo-box.free-choice')];
    const isChoice = line => line.localName === 'vaadin-combo-box';
    const wordsOf = line => (isChoice(line) ? line.inputElement?.value ?? '' : line.value);
    const nameOf = (line, place) => `${place} ${line.label}`;
    const values = () => Object.fromEntries(lines().map((line, place) => [nameOf(line, place), wordsOf(line)]));
    // a choice shows what it holds only a moment later
    const found = JSON.stringify(lines().map(line => (isChoice(line) ? line.label : line.value)));
    const draft = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    const keep = () => sessionStorage.setItem(key, JSON.stringify({ found, typed: values() }));
    dialog.addEventListener('input', keep);
    dialog.addEventListener('change', keep);
    // the same form over another thing began with other words, and is not the one that was left
    if (draft?.found !== found) return;
    setTimeout(() => {
      const kept = draft.typed;
      const changed = lines().filter((line, place) => (kept[nameOf(line, place)] ?? wordsOf(line)) !== wordsOf(line));
      lines().forEach((line, place) => {
        if (!changed.includes(line)) return;
        const detail = kept[nameOf(line, place)];
        if (isChoice(line)) {
          line.dispatchEvent(new CustomEvent('custom-value-set', { detail }));
          return;
        }
        line.value = detail;
        line.dispatchEvent(new CustomEvent('input', { bubbles: true }));
        line.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      });
      if (changed.length) dialog.$server.restored();
    });
  },
  settle(person, title) {
    sessionStorage.removeItem(this.key(person, title));
  },
  key(person, title) {
    return ['passerelle form', person, location.pathname, title].join('/');
  },
};
