// Keeps the lines that are typed into a form in this tab until the form is saved or left. When the login ended in
// between, they stand in the form again as soon as it is opened.
window.passerelleForm ??= {
  watch(dialog, person, title) {
    const key = this.key(person, title);
    const lines = () => [...dialog.querySelectorAll('vaadin-text-field')];
    const nameOf = (line, place) => `${place} ${line.label}`;
    const values = () => Object.fromEntries(lines().map((line, place) => [nameOf(line, place), line.value]));
    const found = JSON.stringify(values());
    const draft = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    dialog.addEventListener('input', () => sessionStorage.setItem(key, JSON.stringify({ found, typed: values() })));
    // the same form over another thing began with other words, and is not the one that was left
    if (draft?.found !== found) return;
    setTimeout(() => {
      const kept = draft.typed;
      const changed = lines().filter((line, place) => (kept[nameOf(line, place)] ?? line.value) !== line.value);
      lines().forEach((line, place) => {
        if (!changed.includes(line)) return;
        line.value = kept[nameOf(line, place)];
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
