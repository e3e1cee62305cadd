package passerelle.demo;

import passerelle.account.Role;

/**
 * How the town halls of a country call the mayor, the mayor's office, who coordinates the programme, and the schools'
 * service.
 */
public record DemoWords(String mayor, String office, String coordination, String schools) {

    public static DemoWords of(String country) {
        return switch (country) {
            case "it" -> new DemoWords("Sindaco", "Gabinetto del Sindaco", "Coordinamento", "Servizi scolastici");
            case "se" ->
                new DemoWords("Kommunalråd", "Kommunstyrelsens kansli", "Samordning", "Utbildningsförvaltningen");
            case "es" -> new DemoWords("Alcaldía", "Gabinete de Alcaldía", "Coordinación", "Educación");
            case "pl" -> new DemoWords("Prezydent Miasta", "Kancelaria Prezydenta", "Koordynacja", "Wydział Edukacji");
            case "de" -> new DemoWords("Stadtspitze", "Oberbürgermeisteramt", "Koordination", "Schulamt");
            case "pt" -> new DemoWords("Presidência", "Gabinete da Presidência", "Coordenação", "Educação");
            case "fr" -> new DemoWords("Mairie", "Cabinet du maire", "Coordination", "Service des écoles");
            default -> new DemoWords("Mayor", "Office of the mayor", "Coordination", "Education services");
        };
    }

    /** Those who work for the network as a whole; the programme speaks English and French. */
    static String name(Role role) {
        return switch (role) {
            case SECRETARIAT -> "ICC Strasbourg";
            case EXPERT -> "Expert";
            case ANALYST -> "Institut ICC";
            case COORDINATOR, CONTRIBUTOR, DELEGATE -> throw new IllegalArgumentException(role + " works for a city");
        };
    }
}
