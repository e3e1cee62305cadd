package passerelle.demo;

/** The cities whose stories are told are in the store, which was empty before. */
public record TownsSettled(DemoStaff staff, int towns) {}
