// What somebody typed or chose and the server has not yet confirmed, kept in this browser: by person, by place, by the
// version they had before their eyes, and by page, so that two tabs write over nothing of one another. It goes when it
// is confirmed, when the person signs out, and after a week.
window.passerelleKept ??= {
  week: 7 * 24 * 60 * 60 * 1000,
  page: Math.floor(Math.random() * 1e9) + '',

  // Gives back the key under which it is kept. A browser may refuse its store, or have no room left in it: work goes on,
  // and the person is told once.
  keep(place, seen, what) {
    const key = this.key(place, seen);
    try {
      this.store().setItem(key, JSON.stringify({ what, at: Date.now() }));
    } catch {
      this.refused?.();
      this.refused = undefined;
    }
    return key;
  },

  key(place, seen) {
    return `${place}@${seen}.${this.page}`;
  },

  store() {
    try {
      return window.localStorage ?? {};
    } catch {
      return {};
    }
  },

  // oldest first
  at(place) {
    return this.entries(`${place}@`).sort((one, other) => one.at - other.at);
  },

  drop(place) {
    this.remove(this.at(place));
  },

  remove(entries) {
    entries.forEach(entry => this.store().removeItem(entry.key));
  },

  // What was offered to a page, or came from it, is settled there: the server has one version, and what the page shows
  // beyond it goes on from that version.
  settle(place, offered, version, sent, shown) {
    this.remove([...offered].map(key => ({ key })));
    offered.clear();
    if (shown !== undefined && shown !== sent) offered.add(this.keep(place, version, shown));
  },

  // Whether the person may sign out; what is kept goes with them.
  leave(person, warning) {
    const all = this.entries(`${person}/`);
    if (all.length && !confirm(warning)) return false;
    this.remove(all);
    return true;
  },

  tidy() {
    this.remove(this.entries('passerelle/').filter(entry => !(entry.at > Date.now() - this.week)));
  },

  entries(beginning) {
    return Object.keys(this.store())
      .filter(key => key.startsWith(beginning))
      .map(key => {
        const [seen, page] = key.slice(key.lastIndexOf('@') + 1).split('.');
        return { key, seen: Number(seen), page, ...this.read(key) };
      });
  },

  // What is kept for fields that are not on this page, by the rest of their places: of pages that are gone, and of this
  // page before it came to show something else.
  async elsewhere(beginnings, isHere) {
    const held = new Set((await navigator.locks?.query())?.held.map(lock => lock.name));
    const left = beginnings.flatMap(beginning => this.entries(beginning)
      .filter(entry => entry.page === this.page || !held.has(this.life(entry.page)))
      .map(entry => entry.key.slice(beginning.length, entry.key.lastIndexOf('@'))));
    return left.filter(place => !isHere(place));
  },

  // A page holds this as long as it lives, however it ends.
  life(page) {
    return `passerelle page ${page}`;
  },

  read(key) {
    try {
      return JSON.parse(this.store().getItem(key));
    } catch {
      return {};
    }
  },
};
window.passerelleKept.tidy();
navigator.locks?.request(window.passerelleKept.life(window.passerelleKept.page), () => new Promise(() => {}));
