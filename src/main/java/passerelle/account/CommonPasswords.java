package passerelle.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import passerelle.shared.Folding;

/**
 * What everybody tries first: a few words of a committed list, however they are dressed up with capitals, digits and
 * signs; nothing but digits; rows of keys; a few characters over and over.
 */
final class CommonPasswords {

    private static final int FEW_PIECES = 3;
    private static final int FEW_CHARACTERS = 4;
    private static final int SHORTEST_ROW = 4;

    private static final Set<String> WORDS = read();

    private static final String ROWS = Stream.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "qwertyuiop",
                    "asdfghjkl",
                    "zxcvbnm",
                    "azertyuiop",
                    "qsdfghjklm",
                    "wxcvbn",
                    "qwertzuiop",
                    "yxcvbnm",
                    "12345678901234567890")
            .map(row -> row + " " + new StringBuilder(row).reverse())
            .collect(Collectors.joining(" "));

    /** Signs that are read as letters. */
    private static final Map<Character, Character> DRESSED =
            Map.of('0', 'o', '1', 'i', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'i', '€', 'e');

    private CommonPasswords() {}

    static boolean has(String clear) {
        var folded = Folding.fold(clear);
        var letters = letters(folded);
        return letters.isEmpty()
                || folded.codePoints().distinct().count() <= FEW_CHARACTERS
                || Stream.of(
                                letters,
                                folded.replaceAll("[^\\p{L}\\d]", ""),
                                undressed(folded),
                                undressed(folded).replace('i', 'l'))
                        .filter(text -> !text.isEmpty())
                        .anyMatch(CommonPasswords::isFewPieces);
    }

    private static String letters(String folded) {
        return folded.replaceAll("[\\d\\p{Punct}\\s]", "");
    }

    /** Without what was hung on at either end, and with its signs read as letters. */
    private static String undressed(String folded) {
        var core = folded.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        var read = core.chars()
                .mapToObj(sign -> String.valueOf(DRESSED.getOrDefault((char) sign, (char) sign)))
                .collect(Collectors.joining());
        return letters(read);
    }

    private static boolean isFewPieces(String text) {
        var pieces = new int[text.length() + 1];
        Arrays.fill(pieces, 1, pieces.length, FEW_PIECES + 1);
        for (var end = 1; end <= text.length(); end++) {
            for (var start = 0; start < end; start++) {
                if (pieces[start] < pieces[end] - 1 && isPiece(text.substring(start, end))) {
                    pieces[end] = pieces[start] + 1;
                }
            }
        }
        return pieces[text.length()] <= FEW_PIECES;
    }

    private static boolean isPiece(String part) {
        return WORDS.contains(part) || part.length() >= SHORTEST_ROW && ROWS.contains(part);
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("account/common-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
