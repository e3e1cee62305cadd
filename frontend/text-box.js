// Keeps what is typed into a long text in this browser until the server has confirmed that it is stored. After a lost
// connection, an expired login or a crash it is offered to the same save path again.
window.passerelleText ??= {
  watch(box, area, place, stored, seen, words) {
    const own = new Set();
    box.passerelle = { place, seen, own, waiting: this.unsaved(place, stored) };
    area.addEventListener('input', event => {
      if (event.target.type === 'checkbox' || event.detail === 'followed') return;
      own.add(window.passerelleKept.keep(place, box.passerelle.seen, event.target.value));
      this.say(box, 'typing', words.typing);
    });
    this.recover(box);
  },
  // One after the other: the next when nothing of the last is open any more. Who types on goes on from what came back.
  recover(box) {
    const entry = box.passerelle.waiting.shift();
    if (!entry) return;
    box.passerelle.own.add(entry.key);
    box.passerelle.seen = entry.seen;
    box.$server.recover(entry.what, entry.seen);
  },
  // Where nobody may write any more, the words are shown instead.
  show(box, place, stored) {
    box.passerelle = { place, waiting: [] };
    const left = this.unsaved(place, stored);
    if (left.length) box.$server.leftOver(left.map(entry => entry.what).join('\n\n'));
  },
  unsaved(place, stored) {
    const kept = window.passerelleKept.at(place);
    window.passerelleKept.remove(kept.filter(entry => entry.what === stored));
    return kept.filter(entry => entry.what !== stored);
  },
  saved(box, body, seen, words) {
    if (!box.passerelle) return;
    const field = box.querySelector('vaadin-text-area, vaadin-text-field');
    box.passerelle.seen = seen;
    window.passerelleKept.settle(box.passerelle.place, box.passerelle.own, seen, body, field?.value);
    if (!field || field.value !== body) return;
    this.say(box, 'saved', words);
    this.recover(box);
  },
  // A text that somebody else stored: taken over where nothing unsaved stands and nobody is writing. The field then tells
  // the server what it holds, as if it had been typed.
  follow(box, before, body, seen) {
    const area = box.querySelector('vaadin-text-area');
    if (!area || area.value !== before || (area.matches(':focus-within') && !area.readonly)) return false;
    if (box.passerelle) box.passerelle.seen = seen;
    area.value = body;
    area.dispatchEvent(new CustomEvent('input', { bubbles: true, detail: 'followed' }));
    return true;
  },
  drop(box) {
    if (!box.passerelle) return;
    box.passerelle.waiting = [];
    window.passerelleKept.drop(box.passerelle.place);
  },
  say(box, state, words) {
    box.dataset.state = state;
    const line = box.querySelector('.text-state');
    if (line) line.textContent = words;
  },
};
