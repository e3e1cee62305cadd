# syntax=docker/dockerfile:1
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY db db
COPY frontend frontend
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 sh mvnw --batch-mode -q -Dmaven.test.skip package
# the libraries change seldom, so they are a layer of their own
RUN java -Djarmode=tools -jar target/passerelle.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home passerelle \
  && install -d -o passerelle -g passerelle /passerelle /passerelle/data
WORKDIR /passerelle
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
USER passerelle
# what it learns of its classes in one start, up to the moment when it would listen, it remembers (JEP 514)
RUN java -XX:AOTCacheOutput=memory.aot -Dspring.context.exit=onRefresh -jar passerelle.jar \
  '--spring.datasource.url=jdbc:h2:mem:learning;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH'
# days begin and end with the secretariat's; set TZ where it works elsewhere
ENV TZ=Europe/Paris
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=90s --retries=3 \
  CMD curl -fsS http://localhost:8080/actuator/health || exit 1
# room from the beginning for what many people do at once and for all classes, so that no page waits for a collection of all
ENTRYPOINT ["java", "-XX:InitialRAMPercentage=75", "-XX:MaxRAMPercentage=75", "-XX:MetaspaceSize=256m", \
  "-XX:AOTCache=memory.aot", "-jar", "passerelle.jar"]
