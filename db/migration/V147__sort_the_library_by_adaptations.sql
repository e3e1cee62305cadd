-- How many cities adapted it, for the order of the library; and one entry is found by the code of its practice.
alter table library_entry add column adapted integer default 0 not null;

create index library_entry_by_code on library_entry (code);
