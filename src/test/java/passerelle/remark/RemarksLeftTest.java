package passerelle.remark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import passerelle.assessment.AnswerSheetService;
import passerelle.support.ApplicationTest;
import passerelle.support.TestColleagues;

@ApplicationTest
class RemarksLeftTest {

    @Autowired
    private AnswerSheetService sheets;

    @Autowired
    private RemarkService remarks;

    @Autowired
    private TestRemarks written;

    @Test
    void areToldBeforeAnswersAreHandedInAsLongAsTheyAreOpen(@Autowired TestColleagues colleagues) {
        var index = colleagues.inValmora().index();
        written.shared(index, "EDU-01", "Which school?");
        written.shared(index, "population", "Which year?");
        var settled = written.shared(index, "COM-03", "Which plan?");

        remarks.resolve(settled);

        assertThat(sheets.check(index).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo("remark.submit.open");
            assertThat(finding.arguments()).containsExactly(2);
            assertThat(finding.fields()).containsExactly("population", "EDU-01");
        });
    }
}
