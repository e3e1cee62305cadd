// What somebody typed or chose and the server has not yet confirmed, kept in this browser: by person, by place and by
// the version they had before their eyes. It goes when it is confirmed, when the person signs out, and after a week.
window.passerelleKept ??= {
  week: 7 * 24 * 60 * 60 * 1000,

  // A browser may refuse its store, or have no room left in it: work goes on, and the person is told once.
  keep(place, seen, what) {
    try {
      this.store().setItem(`${place}@${seen}`, JSON.stringify({ what, at: Date.now() }));
    } catch {
      this.refused?.();
      this.refused = undefined;
    }
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
    this.remove(this.at(place).filter(entry => offered.has(entry.seen)));
    offered.clear();
    if (shown !== undefined && shown !== sent) {
      offered.add(version);
      this.keep(place, version, shown);
    }
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
      .map(key => ({ key, seen: Number(key.slice(key.lastIndexOf('@') + 1)), ...this.read(key) }));
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
