// Marks a card as not yet saved from the moment somebody changes an option until the server has stored or refused it.
// The server answers each change with its number, so that an earlier answer never settles a later change.
customElements.get('answer-card') || customElements.define('answer-card', class extends HTMLElement {
  static observedAttributes = ['settled'];
  #changes = 0;

  connectedCallback() {
    this.addEventListener('change', this.#mark);
    this.addEventListener('input', this.#mark);
  }

  disconnectedCallback() {
    this.removeEventListener('change', this.#mark);
    this.removeEventListener('input', this.#mark);
  }

  attributeChangedCallback(name, before, settled) {
    if (Number(settled) >= this.#changes) this.removeAttribute('pending');
  }

  #mark = event => {
    if (!event.target.closest('.answer-options')) return;
    this.#changes++;
    this.setAttribute('pending', '');
    this.dispatchEvent(new CustomEvent('answer-changed', { detail: this.#changes }));
  };
});

// Goes to the card that the address names, or to the one asked for. The address may change a moment after the page, and
// a page that is still hidden takes no focus: so it tries for two seconds.
window.passerelleSheet ??= {
  arrive(code, attempts = 20) {
    const id = code || decodeURIComponent(location.hash.slice(1));
    const card = id && document.getElementById(id);
    if (card) {
      if (code) history.replaceState(history.state, '', '#' + code);
      card.scrollIntoView({ block: 'start' });
      card.focus({ preventScroll: true });
    }
    if (document.activeElement !== card && attempts) setTimeout(() => this.arrive(code, attempts - 1), 100);
  },
};
