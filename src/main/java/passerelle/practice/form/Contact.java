package passerelle.practice.form;

/** Who reports a practice; empty where the form does not say. */
public record Contact(String city, String country, String person, String role, String department, String email) {}
