// Keeps the lines that are typed into a form in this tab until the form is saved or left. When the login ended in
// between, they stand in the form again as soon as it is opened.
window.passerelleForm ??= {
  watch(dialog, person, title) {
    const key = this.key(person, title);
    const lines = () => [...dialog.querySelectorAll('vaadin-text-field')];
    const nameOf = (line, place) => `${place} ${line.label}`;
    dialog.addEventListener('input', () => {
      sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(lines().map((line, place) => [nameOf(line, place), line.value]))));
    });
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (!kept) return;
    setTimeout(() => {
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
