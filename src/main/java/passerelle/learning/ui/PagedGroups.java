package passerelle.learning.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import passerelle.learning.LearningGroupRow;
import passerelle.shared.ui.QuietButton;

/** All learning groups, a page at a time, one below the other. */
class PagedGroups extends Div {

    static final int PAGE = 20;

    private final transient AreaTitles titles;
    private final transient Function<Pageable, List<LearningGroupRow>> groups;
    private int shown;

    /** @param first a page of them and, where there are more, one beyond it */
    PagedGroups(List<LearningGroupRow> first, AreaTitles titles, Function<Pageable, List<LearningGroupRow>> groups) {
        this.titles = titles;
        this.groups = groups;
        show(first.stream().limit(PAGE).toList(), first.size() > PAGE);
    }

    private void show(List<LearningGroupRow> rows, boolean more) {
        shown++;
        add(new GroupList(rows, titles));
        if (more) {
            var button = new QuietButton("learning.groups.more", () -> {});
            button.addClickListener(click -> {
                remove(button);
                var next = groups.apply(PageRequest.of(shown, PAGE));
                show(next, next.size() == PAGE);
            });
            add(button);
        }
    }
}
