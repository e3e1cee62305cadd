// The search that opens over every page: the browser opens and closes it, keeps what is typed and where the arrows are; the
// server answers. A native dialog keeps the focus inside, closes by Escape and gives the focus back where it was.
window.passerelleSearch ??= {
  pause: 160,
  mac: /Mac|iPhone|iPad/.test(navigator.platform),
  key: 'passerelle.search.slash',

  start() {
    document.addEventListener('keydown', (event) => this.shortcut(event), true);
    document.addEventListener('click', (event) => {
      if (event.target.closest?.('.search-button')) this.open();
    });
    return this;
  },

  dialog() {
    return document.querySelector('dialog.search');
  },

  shortcut(event) {
    const dialog = this.dialog();
    if (!dialog || event.isComposing || event.altKey) return;
    const control = this.mac ? event.metaKey : event.ctrlKey;
    const byName = control && !event.shiftKey && event.key.toLowerCase() === 'k';
    const bySlash = event.key === '/' && this.slash() && !event.ctrlKey && !event.metaKey && !this.types(event);
    if (!byName && !bySlash) return;
    if (dialog.open) {
      if (byName) event.preventDefault();
      return;
    }
    if (this.open()) event.preventDefault();
  },

  // A key without another may be pressed by mistake, or by who speaks to the computer: it can be switched off.
  slash() {
    return localStorage.getItem(this.key) !== 'off';
  },

  // Whoever types into a field means the letter.
  types(event) {
    const target = event.composedPath()[0];
    return target.isContentEditable || !!target.closest?.('textarea, select, input:not([type=checkbox], [type=radio])');
  },

  // Not over a form that is open: the way on would lose what was filled in.
  open() {
    const dialog = this.dialog();
    if (!dialog || dialog.open || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) {
      return false;
    }
    dialog.field.value = '';
    dialog.classList.add('is-opening');
    dialog.showModal();
    dialog.field.focus();
    this.ask(dialog);
    return true;
  },

  wire(dialog) {
    if (dialog.field) return;
    dialog.field = dialog.querySelector('input');
    dialog.field.addEventListener('input', () => this.later(dialog));
    dialog.field.addEventListener('keydown', (event) => this.key(dialog, event));
    dialog.addEventListener('click', (event) => this.click(dialog, event));
    dialog.addEventListener('pointermove', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) this.choose(dialog, option);
    });
    const slash = dialog.querySelector('.search-slash');
    slash.setAttribute('aria-pressed', String(this.slash()));
    slash.addEventListener('click', () => {
      localStorage.setItem(this.key, this.slash() ? 'off' : 'on');
      slash.setAttribute('aria-pressed', String(this.slash()));
    });
    dialog.addEventListener('close', () => {
      clearTimeout(dialog.timer);
      dialog.wanted = false;
    });
    if (this.mac) {
      document.querySelectorAll('.search-button').forEach((button) => {
        button.setAttribute('aria-keyshortcuts', 'Meta+K /');
        button.querySelector('.search-keys').textContent = '⌘ K';
      });
    }
  },

  later(dialog) {
    clearTimeout(dialog.timer);
    dialog.wanted = false;
    dialog.timer = setTimeout(() => this.ask(dialog), this.pause);
  },

  ask(dialog) {
    clearTimeout(dialog.timer);
    dialog.$server.look(dialog.field.value);
  },

  // The answer to what was typed; one to an earlier text is shown too, but nothing of it is chosen by Enter.
  show(dialog, typed) {
    dialog.answered = typed;
    dialog.classList.remove('is-opening');
    const options = this.options(dialog);
    dialog.field.setAttribute('aria-expanded', String(options.length > 0));
    this.choose(dialog, typed.trim() ? options[0] : undefined);
    if (dialog.wanted && typed === dialog.field.value) this.follow(dialog);
  },

  options(dialog) {
    return [...dialog.querySelectorAll('[role=option]')];
  },

  chosen(dialog) {
    return dialog.querySelector('[role=option][aria-selected=true]');
  },

  choose(dialog, option) {
    this.chosen(dialog)?.setAttribute('aria-selected', 'false');
    if (option) {
      option.setAttribute('aria-selected', 'true');
      dialog.field.setAttribute('aria-activedescendant', option.id);
    } else {
      dialog.field.removeAttribute('aria-activedescendant');
    }
  },

  key(dialog, event) {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.move(dialog, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (dialog.answered === dialog.field.value) {
        this.follow(dialog);
      } else {
        dialog.wanted = true;
        this.ask(dialog);
      }
    }
  },

  move(dialog, by) {
    const options = this.options(dialog);
    if (!options.length) return;
    const now = options.indexOf(this.chosen(dialog));
    const next = now < 0 ? (by > 0 ? 0 : options.length - 1) : (now + by + options.length) % options.length;
    this.choose(dialog, options[next]);
    options[next].scrollIntoView({ block: 'nearest' });
  },

  follow(dialog) {
    dialog.wanted = false;
    this.chosen(dialog)?.click();
  },

  // A link leads away: the page it leads to takes the focus. Beside the dialog, or on its button, a click closes it.
  click(dialog, event) {
    const option = event.target.closest('[role=option]');
    if (option && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      dialog.close();
      if (!option.hasAttribute('download')) document.activeElement?.blur();
    } else if (event.target === dialog || event.target.closest('.search-close')) {
      dialog.close();
    }
  },
}.start();
