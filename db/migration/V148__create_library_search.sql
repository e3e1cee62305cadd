-- What somebody looks for in the library again and again, under a name: the address keeps it, this remembers the address.
create table library_search (
    id         uuid          not null,
    account_id uuid          not null,
    name       varchar(80)   not null,
    query      varchar(2000) not null,
    version    bigint        not null,
    constraint library_search_pk primary key (id),
    constraint library_search_account_fk foreign key (account_id) references account (id),
    constraint library_search_once unique (account_id, name)
);
