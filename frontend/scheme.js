// Light or dark: the system's choice until this browser's user makes another.
window.passerelleScheme ??= {
  apply() {
    const chosen = localStorage.getItem('passerelle.scheme');
    document.documentElement.style.colorScheme = chosen ?? '';
    if (chosen) document.documentElement.dataset.scheme = chosen;
    else delete document.documentElement.dataset.scheme;
  },
  toggle() {
    const dark = document.documentElement.dataset.scheme
      ? document.documentElement.dataset.scheme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    localStorage.setItem('passerelle.scheme', dark ? 'light' : 'dark');
    this.apply();
  },
};
window.passerelleScheme.apply();
