// Marks a card as not yet saved from the moment somebody changes an option until the server has stored or refused it.
// The server answers each change with its number, so that an earlier answer never settles a later change. Until then
// the browser keeps what was chosen, and offers it again after a lost connection, an expired login or a crash.
customElements.get('answer-card') || customElements.define('answer-card', class extends HTMLElement {
  static observedAttributes = ['settled', 'held'];
  #changes = 0;
  #place;
  #version;
  seen;
  #offered = new Set();
  #waiting = [];
  #recovering = false;
  #typedAt = 0;
  #acts = ['click', 'keydown', 'input', 'change'];

  connectedCallback() {
    this.#acts.forEach(act => this.addEventListener(act, this.#see, true));
    this.addEventListener('change', this.#driveOut, true);
    this.addEventListener('change', this.#mark);
    this.addEventListener('input', this.#mark);
    this.addEventListener('input', this.#type);
    this.addEventListener('focusin', this.#reach);
  }

  disconnectedCallback() {
    this.#acts.forEach(act => this.removeEventListener(act, this.#see, true));
    this.removeEventListener('change', this.#driveOut, true);
    this.removeEventListener('change', this.#mark);
    this.removeEventListener('input', this.#mark);
    this.removeEventListener('input', this.#type);
    this.removeEventListener('focusin', this.#reach);
  }

  attributeChangedCallback(name, before, now) {
    if (name === 'held') this.#hold(now !== null);
    else if (Number(now) >= this.#changes) this.removeAttribute('pending');
  }

  // Somebody else writes here. Whoever has something unsaved goes on: both are kept, and the second person chooses.
  #hold(held) {
    if (held && (this.hasAttribute('pending') || this.querySelector('[data-state="typing"]'))) return;
    const fields = 'vaadin-text-area, vaadin-text-field, vaadin-radio-group, vaadin-checkbox-group, vaadin-checkbox';
    this.querySelectorAll(fields).forEach(field => {
      if (held && !field.readonly) {
        field.readonly = true;
        field.toggleAttribute('held', true);
      } else if (!held && field.hasAttribute('held')) {
        field.readonly = false;
        field.toggleAttribute('held', false);
      }
    });
  }

  watch(place, version) {
    this.#place = place;
    this.#version = version;
    this.#waiting = window.passerelleKept.at(place);
    this.#recover();
  }

  // One after the other: the next when nothing of the last is open any more.
  async #recover() {
    if (this.#recovering || !this.#waiting.length) return;
    this.#recovering = true;
    const { key, what, seen, page } = this.#waiting.shift();
    const own = page === window.passerelleKept.page;
    const taken = await this.$server.recover(what.ticked.join(), what.typed, seen, own);
    this.#recovering = false;
    if (taken) this.#offered.add(key);
    setTimeout(this.#settle);
  }

  #settle = () => {
    if (this.querySelector('.collision')) return;
    const newer = this.hasAttribute('pending') ? this.#chosen() : null;
    window.passerelleKept.settle(this.#place, this.#offered, this.#version, null, newer ?? undefined);
    this.#recover();
  };

  // Told with the answer to a change; the mark of that change goes a moment later. What somebody else stored settles
  // nothing that is under way here.
  stored(version, own) {
    this.#version = version;
    if (!this.#place || (!own && this.hasAttribute('pending'))) return;
    setTimeout(this.#settle);
  }

  // Whether nothing unsaved stands here, so that what somebody else stored may be shown.
  isFree(words) {
    const field = this.querySelector('.answer-options vaadin-text-field');
    return !this.hasAttribute('pending') && (field?.value ?? '') === words;
  }

  // Ahead of what the reader does, the server is told which version they do it to: that which the page showed when the
  // first change was made that is not settled yet.
  #see = () => {
    if (this.hasAttribute('pending') || this.seen === this.#version) return;
    this.seen = this.#version;
    this.dispatchEvent(new CustomEvent('answer-seen'));
  };

  // An option that stands alone drives out the others when it is ticked, and gives way to them otherwise: here already,
  // because the next click may come before the server has settled this one.
  #driveOut = event => {
    const group = event.target.closest('vaadin-checkbox-group[data-alone]');
    if (!group || !event.target.checked) return;
    const options = [...group.querySelectorAll('vaadin-checkbox')];
    const alone = group.dataset.alone.split(',').map(place => options[place]);
    const ticked = options.find(option => option.contains(event.target));
    const out = options.filter(other =>
      other !== ticked && other.checked && (alone.includes(ticked) || alone.includes(other)));
    if (!out.length) return;
    const stay = options.filter(option => option === ticked || (option.checked && !out.includes(option)));
    group.value = stay.map(option => option.value);
  };

  #mark = event => {
    if (!event.target.closest('.answer-options')) return;
    this.#changes++;
    this.setAttribute('pending', '');
    this.#keep(event.target);
    this.dispatchEvent(new CustomEvent('answer-changed', { detail: this.#changes }));
  };

  // Others are told where this person is, and every few seconds that they go on typing.
  #reach = event => {
    if (!this.contains(event.relatedTarget)) this.#touch(false);
  };

  #type = event => {
    if (event.detail === 'followed') return;
    if (Date.now() - this.#typedAt < 5000) return;
    this.#typedAt = Date.now();
    this.#touch(true);
  };

  #touch(typing) {
    if (!typing) this.#typedAt = 0;
    this.dispatchEvent(new CustomEvent('card-touched', { detail: typing }));
  }

  // The reason why an indicator does not apply is kept by its own field.
  #keep(target) {
    if (!this.#place || target.closest('.not-applicable')) return;
    this.#offered.add(window.passerelleKept.keep(this.#place, this.seen, this.#chosen()));
  }

  #chosen() {
    const options = [...this.querySelectorAll(
      '.answer-options > :is(vaadin-radio-group, vaadin-checkbox-group) :is(vaadin-radio-button, vaadin-checkbox),'
      + '.answer-options > vaadin-checkbox')];
    return {
      ticked: options.flatMap((option, place) => (option.checked ? [place] : [])),
      typed: this.querySelector('.answer-options > vaadin-text-field')?.value ?? '',
    };
  }
});

// Goes to the card that the address names, or to the one asked for. The address may change a moment after the page, and
// a page that is still hidden takes no focus: so it tries for two seconds, or until the reader does something.
window.passerelleSheet ??= {
  // The codes of what this browser still holds of a sheet for cards that are not on the page.
  async elsewhere(answers, texts) {
    const code = place => place.replace(/^figure-| not applicable$/g, '');
    const isHere = place => ['', 'figure-'].some(kind => document.getElementById(kind + code(place)));
    const left = await window.passerelleKept.elsewhere([answers, texts], isHere);
    return [...new Set(left.map(code))].join();
  },

  arrive(code, attempts = 20) {
    this.stay();
    const id = code || decodeURIComponent(location.hash.slice(1));
    const card = id && document.getElementById(id);
    if (card) this.visit(card);
    if (document.activeElement !== card && attempts) {
      this.arriving = setTimeout(() => this.arrive(code, attempts - 1), 100);
    }
  },

  stay() {
    clearTimeout(this.arriving);
    this.arriving = undefined;
  },

  // The address follows the card in which the reader works, or the first one in sight after scrolling. Keys lead from
  // card to card: with Alt, so that they take nothing from fields, from screen readers or from the search of the page.
  follow(sheet) {
    if (sheet.passerelleFollowed) return;
    sheet.passerelleFollowed = true;
    const stop = new AbortController();
    const on = (target, type, act) =>
      target.addEventListener(type, event => (sheet.isConnected ? act(event) : stop.abort()), {
        capture: true,
        signal: stop.signal,
      });
    let pause;
    ['pointerdown', 'keydown', 'wheel'].forEach(act => on(document, act, () => this.stay()));
    on(sheet, 'focusin', event => {
      const card = event.target.closest('answer-card');
      if (card && card !== event.target) this.stay();
      this.name(card);
    });
    on(document, 'scroll', () => {
      clearTimeout(pause);
      pause = setTimeout(() => sheet.isConnected && !this.arriving && this.name(this.here(sheet)), 200);
    });
    on(document, 'keydown', event => this.press(sheet, event));
  },

  // Where the focus is while it can be seen, otherwise the first card in sight.
  here(sheet) {
    const cards = [...sheet.querySelectorAll('answer-card')];
    const seen = cards.filter(card => {
      const place = card.getBoundingClientRect();
      return place.bottom > 80 && place.top < innerHeight;
    });
    return seen.find(card => card.contains(document.activeElement)) || seen[0];
  },

  // The page has a base address, against which a mere #… would lead home.
  name(card) {
    const address = card && location.pathname + location.search + '#' + card.id;
    if (card && location.hash !== '#' + card.id) history.replaceState(history.state, '', address);
  },

  visit(card) {
    this.name(card);
    card.scrollIntoView({ block: 'start' });
    card.focus({ preventScroll: true });
  },

  press(sheet, event) {
    if (event.ctrlKey || event.metaKey || event.getModifierState('AltGraph')) return;
    if (document.querySelector('vaadin-dialog[opened]')) return;
    const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace('Key', '').toLowerCase();
    const acts = {
      j: () => this.step(sheet, 1),
      k: () => this.step(sheet, -1),
      n: () => sheet.querySelector('.next-open')?.click(),
      q: () => sheet.querySelector('.indicator-search')?.focus(),
      i: () => sheet.querySelector('.sheet-keys')?.click(),
    };
    const done = event.altKey ? acts[key] : event.target.matches('answer-card') && this.choice(event.target, key);
    if (!done) return;
    event.preventDefault();
    done();
  },

  step(sheet, by) {
    const cards = [...sheet.querySelectorAll('answer-card')];
    const from = cards.indexOf(this.here(sheet));
    const to = cards[cards[from] === document.activeElement?.closest('answer-card') || by < 0 ? from + by : from];
    if (to) this.visit(to);
  },

  // On a card that has the focus itself, a letter ticks the option at its place and Enter goes into the options.
  choice(card, key) {
    const options = [...card.querySelectorAll(':is(vaadin-radio-group, vaadin-checkbox-group) input')];
    if (key === 'enter') return () => card.querySelector('.answer-options input, textarea')?.focus();
    const option = key.length === 1 && options[key.charCodeAt(0) - 97];
    if (!option || option.disabled || option.closest('[readonly]')) return undefined;
    return () => option.click();
  },
};
