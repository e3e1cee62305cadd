// Typing @ in a remark offers those who read it, by name: arrows and Enter choose, Escape leaves, a click does as well.
// The field below it names the same people for whoever does not type.
window.passerelleMention ??= {
  most: 6,

  watch(form, area, offer, names, words) {
    const known = area.passerelleMention;
    area.passerelleMention = { form, offer, names: names.split('\n'), words, shown: [], active: 0, at: -1 };
    if (known) {
      this.close(area);
      return;
    }
    const input = area.inputElement;
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-haspopup', 'listbox');
    input.setAttribute('aria-controls', offer.id);
    area.addEventListener('input', () => this.look(area));
    input.addEventListener('keydown', event => this.press(area, event), true);
    input.addEventListener('blur', () => this.close(area));
    offer.addEventListener('mousedown', event => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (option) this.choose(area, Number(option.dataset.place));
    });
  },

  fold: text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),

  // What follows the @ up to the cursor; a name may have a blank in it.
  look(area) {
    const state = area.passerelleMention;
    const before = area.inputElement.value.slice(0, area.inputElement.selectionStart);
    const typed = before.match(/(?:^|[\s(])@([^\s@]*(?: [^\s@]+)?)$/);
    if (!typed) return this.close(area);
    const sought = this.fold(typed[1]);
    state.at = before.length - typed[1].length - 1;
    state.shown = state.names
      .map((name, place) => ({ name, place }))
      .filter(({ name }) => (` ${this.fold(name)}`).includes(` ${sought}`))
      .slice(0, this.most);
    state.active = 0;
    return state.shown.length ? this.show(area) : this.close(area);
  },

  show(area) {
    const { offer, shown, active, words } = area.passerelleMention;
    offer.replaceChildren(...shown.map(({ name }, place) => {
      const option = document.createElement('div');
      option.id = `${offer.id}-${place}`;
      option.dataset.place = place;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', place === active);
      option.textContent = name;
      return option;
    }));
    offer.hidden = false;
    area.inputElement.setAttribute('aria-expanded', 'true');
    area.inputElement.setAttribute('aria-activedescendant', `${offer.id}-${active}`);
    this.say(area, `${shown[active].name}. ${words}`);
  },

  close(area) {
    const { offer } = area.passerelleMention;
    offer.hidden = true;
    offer.replaceChildren();
    area.inputElement.setAttribute('aria-expanded', 'false');
    area.inputElement.removeAttribute('aria-activedescendant');
    this.say(area, '');
  },

  say(area, words) {
    const line = area.passerelleMention.offer.nextElementSibling;
    if (line) line.textContent = words;
  },

  press(area, event) {
    const state = area.passerelleMention;
    if (state.offer.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      state.active = (state.active + step + state.shown.length) % state.shown.length;
      this.show(area);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.choose(area, state.active);
    } else if (event.key === 'Escape') {
      this.close(area);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  },

  choose(area, place) {
    const state = area.passerelleMention;
    const input = area.inputElement;
    const { name, place: known } = state.shown[place];
    const end = input.selectionStart;
    input.setRangeText(`@${name} `, state.at, end, 'end');
    this.close(area);
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    this.close(area);
    state.form.$server.mention(known, name);
  },
};
