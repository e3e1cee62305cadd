// Keeps what is typed into a long text in this browser until the server has confirmed that it is stored. After a lost
// connection, an expired login or a crash it is offered to the same save path again.
window.passerelleText ??= {
  watch(box, area, key, stored, seen, words) {
    box.passerelle = { key, seen, words };
    area.addEventListener('input', event => {
      if (event.target.type === 'checkbox') return;
      const typed = event.target.value;
      localStorage.setItem(key, JSON.stringify({ typed, seen: box.passerelle.seen, at: Date.now() }));
      this.say(box, 'typing', words.typing);
    });
    const kept = this.kept(key);
    if (!kept) return;
    if (kept.typed === stored) localStorage.removeItem(key);
    else box.$server.recover(kept.typed, kept.seen);
  },
  saved(box, body, seen, words) {
    if (!box.passerelle) return;
    box.passerelle.seen = seen;
    const area = box.querySelector('vaadin-text-area');
    const kept = this.kept(box.passerelle.key);
    if (kept && kept.typed === body) localStorage.removeItem(box.passerelle.key);
    if (area && area.value === body) this.say(box, 'saved', words);
  },
  drop(box) {
    if (box.passerelle) localStorage.removeItem(box.passerelle.key);
  },
  say(box, state, words) {
    box.dataset.state = state;
    const line = box.querySelector('.text-state');
    if (line) line.textContent = words;
  },
  kept(key) {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
};
