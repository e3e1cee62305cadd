package passerelle.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import passerelle.shared.ui.HeaderTool;

@org.springframework.stereotype.Component
class SearchTool implements HeaderTool {

    private final List<SearchSource> sources;

    SearchTool(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    @Override
    public Component content() {
        var tool = new Div(new SearchButton(), new SearchDialog(sources));
        tool.addClassName("search-tool");
        return tool;
    }
}
