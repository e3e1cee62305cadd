package passerelle.practice;

/**
 * What is said of a photo or a file.
 *
 * @param credit who took the photo
 * @param consent whether everybody who can be recognised on it has agreed, or nobody can be
 */
public record FileWords(String caption, String credit, boolean consent) {

    public static final FileWords NONE = new FileWords("", "", false);

    public FileWords {
        caption = PracticeContact.line(caption);
        credit = PracticeContact.line(credit);
    }
}
