package passerelle.api.request;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page its number, from 1
 * @param size how many a page holds at most
 * @param total of all pages
 */
public record Listed<T>(List<T> items, int page, int size, long total, int pages, PageLinks links) {}
