package passerelle;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

class ArchitectureTest {

    private static final JavaClasses PRODUCTION =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("passerelle");

    @Test
    void onlyTheUserInterfaceKnowsVaadin() {
        var vaadin = resideInAPackage("com.vaadin..")
                .and(DescribedPredicate.not(resideInAPackage("com.vaadin.flow.spring.security..")));

        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "passerelle.shell..")
                .should()
                .dependOnClassesThat(vaadin)
                .check(PRODUCTION);
    }

    @Test
    void scoringIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("passerelle.scoring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..", "org.springframework.data..", "org.springframework.stereotype..", "org.slf4j..")
                .check(PRODUCTION);
    }

    @Test
    void onlyTheChartsKnowTheirLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("passerelle.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jfree..", "org.apache.batik..")
                .check(PRODUCTION);
    }

    @Test
    void entitiesRepositoriesAndViewsStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(PRODUCTION);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(PRODUCTION);
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(PRODUCTION);
    }

    @Test
    void entitiesHaveNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(PRODUCTION);
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(PRODUCTION);
    }

    @Test
    void everyActOfAServiceSaysWhoMayDoIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and(describe("start an act", method -> !isPartOfAnother(method)))
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(PreAuthorize.class)
                .check(PRODUCTION);
    }

    @Test
    void transactionsBelongToServices() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "passerelle.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.transaction..", "jakarta.persistence..", "java.sql..")
                .check(PRODUCTION);
    }

    @Test
    void looksAreLeftToTheStylesheets() {
        noClasses()
                .should()
                .callMethodWhere(call(
                        "set or read an inline style", call -> call.getName().equals("getStyle")))
                .check(PRODUCTION);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(call("ask the machine for the time", ArchitectureTest::readsTheMachinesClock))
                .check(PRODUCTION);
    }

    @Test
    void nothingIsPrintedOrInjectedPastTheConstructor() {
        Stream.of(
                        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING,
                        NO_CLASSES_SHOULD_USE_FIELD_INJECTION)
                .forEach(rule -> rule.check(PRODUCTION));
    }

    /** Such as the line of the history, which needs the transaction of the act it tells of. */
    private static boolean isPartOfAnother(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .map(transaction -> transaction.propagation() == Propagation.MANDATORY)
                .orElse(false);
    }

    private static boolean readsTheMachinesClock(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaMethodCall> call(String description, Predicate<JavaMethodCall> predicate) {
        return describe(description, predicate);
    }
}
