package passerelle.library;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/**
 * How words are compared: without accents and case, by their stems, in French without the elided article. Accents go
 * before the stem is taken, so that a word typed without them has the same one.
 */
@Component("libraryAnalysis")
class LibraryAnalysis implements LuceneAnalysisConfigurer {

    static final String ENGLISH = "words_en";
    static final String FRENCH = "words_fr";
    static final String NAMES = "names";

    private static final String LOWER = "lowercase";
    private static final String FOLDED = "asciiFolding";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter(LOWER)
                .tokenFilter("englishPossessive")
                .tokenFilter(FOLDED)
                .tokenFilter("porterStem");
        context.analyzer(FRENCH)
                .custom()
                .tokenizer("standard")
                .tokenFilter(LOWER)
                .tokenFilter("elision")
                .tokenFilter(FOLDED)
                .tokenFilter("frenchLightStem");
        context.analyzer(NAMES)
                .custom()
                .tokenizer("standard")
                .tokenFilter(LOWER)
                .tokenFilter("elision")
                .tokenFilter(FOLDED);
    }
}
