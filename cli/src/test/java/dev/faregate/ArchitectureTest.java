package dev.faregate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What each part may know of the others. A line here is a decision: change it knowingly.
class ArchitectureTest {
  private static final String HOUSE = "dev.faregate.";
  private static final String[] JDK = {"java.lang..", "java.util..", "java.math.."};

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption((Location location) -> !location.contains("/picocli/"))
          .importPackages("dev.faregate");

  @Test
  void theCatalogKnowsOnlyTheJdk() {
    only("catalog", "java..", "dev.faregate.catalog", "org.jspecify..");
  }

  @Test
  void sourceKnowsOnlyItsParsers() {
    only(
        "source..",
        "java..",
        "dev.faregate.source..",
        "org.snakeyaml.engine..",
        "tools.jackson.core..",
        "org.jspecify..");
  }

  @Test
  void resourceKnowsSource() {
    only("resource", "java..", parts("resource", "source"));
  }

  @Test
  void formatKnowsNeitherCatalogNorServices() {
    only(
        "format..",
        "java..",
        parts("format", "source", "resource"),
        "org.tomlj..",
        "org.jspecify..");
  }

  @Test
  void ruleKnowsNoServiceAndNoMoney() {
    only("rule", "java..", parts("rule", "source", "resource", "catalog"), "org.jspecify..");
  }

  @Test
  void usageKnowsSourceAndResource() {
    only("usage", "java..", parts("usage", "source", "resource"), "org.jspecify..");
  }

  @Test
  void calibrationFromLogsKnowsItsParser() {
    only("usage.replay", "java..", parts("usage"), "tools.jackson.core..", "org.jspecify..");
  }

  @Test
  void billingKnowsResourceUsageAndCatalog() {
    only(
        "billing..",
        "java..",
        parts("billing", "resource", "usage", "catalog", "source"),
        "org.jspecify..",
        "jdk.incubator.vector..");
  }

  @Test
  void reportKnowsNeitherServicesNorFormats() {
    noClasses()
        .that(resideInAPackage(HOUSE + "report.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(HOUSE + "aws..", HOUSE + "format..", HOUSE + "cli.."))
        .check(PROGRAM);
  }

  @Test
  void servicesKnowNeitherTheCommandLineNorTheReport() {
    noClasses()
        .that(resideInAPackage(HOUSE + "aws.."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(HOUSE + "cli..", HOUSE + "report.."))
        .check(PROGRAM);
  }

  @Test
  void noServiceKnowsAnother() {
    slices()
        .assignedFrom(siblings("aws", "together"))
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void noLanguageKnowsAnotherButThoseThatExtendCloudFormation() {
    slices()
        .assignedFrom(siblings("format", "sam", "serverless"))
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage(HOUSE + "cli..", "picocli..")))
        .should()
        .dependOnClassesThat(resideInAPackage("picocli.."))
        .check(PROGRAM);
  }

  @Test
  void theLedgerHasNoFloatingPoint() {
    ArchRule noFields =
        noClasses()
            .that(exact())
            .should()
            .dependOnClassesThat(
                DescribedPredicate.describe(
                    "are floating point",
                    type ->
                        type.isEquivalentTo(double.class)
                            || type.isEquivalentTo(float.class)
                            || type.isEquivalentTo(Double.class)
                            || type.isEquivalentTo(Float.class)));
    noFields.check(PROGRAM);
    noMethods()
        .that()
        .areDeclaredInClassesThat(exact())
        .should()
        .haveRawReturnType(double.class)
        .check(PROGRAM);
  }

  @Test
  void theVectorCoreHasDecimalsOnlyAtItsDoorAndDoesNotKnowTheLedger() {
    noClasses()
        .that(resideInAPackage(HOUSE + "billing.vector.."))
        .and()
        .doNotHaveSimpleName("Approximately")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(BigDecimal.class, BigInteger.class)
        .orShould()
        .dependOnClassesThat(resideInAPackage(HOUSE + "billing.exact.."))
        .check(PROGRAM);
  }

  @Test
  void onlyTheKernelOfVectorsNeedsTheIncubator() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Vector")
        .should()
        .dependOnClassesThat(resideInAPackage("jdk.incubator.."))
        .check(PROGRAM);
  }

  @Test
  void belowTheCommandLineThereIsNoClockNoEnvironmentAndNoFile() {
    noClasses()
        .that(below())
        .should()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .check(PROGRAM);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().assignedFrom(eachPackage()).should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void classesAreFinal() {
    classes()
        .that()
        .resideInAPackage("dev.faregate..")
        .and()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .haveSimpleNameNotEndingWith("package-info")
        .should()
        .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
        .check(PROGRAM);
  }

  private static DescribedPredicate<JavaClass> exact() {
    return DescribedPredicate.and(
        resideInAPackage(HOUSE + "billing.."),
        DescribedPredicate.not(resideInAPackage(HOUSE + "billing.vector..")));
  }

  private static DescribedPredicate<JavaClass> below() {
    return DescribedPredicate.and(
        resideInAPackage("dev.faregate.."),
        DescribedPredicate.not(
            resideInAnyPackage("dev.faregate", HOUSE + "cli..", HOUSE + "catalog.build..")));
  }

  private static void only(String part, Object... allowed) {
    classes()
        .that()
        .resideInAPackage(HOUSE + part)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(flat(allowed)))
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  private static String[] flat(Object... allowed) {
    var names = new ArrayList<String>(List.of(JDK));
    for (var one : allowed) {
      if (one instanceof String[] several) {
        names.addAll(Arrays.asList(several));
      } else {
        names.add((String) one);
      }
    }
    return names.toArray(String[]::new);
  }

  private static String[] parts(String... names) {
    return Arrays.stream(names).map(name -> HOUSE + name + "..").toArray(String[]::new);
  }

  private static SliceAssignment eachPackage() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return type.getPackageName().startsWith("dev.faregate")
            ? SliceIdentifier.of(type.getPackageName())
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }

  /// The packages below `parent`, each a slice, but for those that may know the others.
  private static SliceAssignment siblings(String parent, String... exempt) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        var name = type.getPackageName();
        var prefix = HOUSE + parent + ".";
        if (!name.startsWith(prefix) || isExempt(name.substring(prefix.length()))) {
          return SliceIdentifier.ignore();
        }
        var rest = name.substring(prefix.length());
        int dot = rest.indexOf('.');
        return SliceIdentifier.of(dot < 0 ? rest : rest.substring(0, dot));
      }

      private boolean isExempt(String name) {
        return Arrays.stream(exempt).anyMatch(name::startsWith);
      }

      @Override
      public String getDescription() {
        return "packages below " + parent;
      }
    };
  }
}
