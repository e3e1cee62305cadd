package passerelle.network;

import java.util.Locale;

/**
 * Which cities of a long list are wanted, in whose language.
 *
 * @param number from 0 on
 */
public record PageOf(int number, int size, Locale language) {}
