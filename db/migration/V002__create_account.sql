create table account (
    id          uuid         not null,
    email       varchar(200) not null,
    name        varchar(120) not null,
    name_folded varchar(200) not null,
    language    varchar(2)   not null,
    password    varchar(200),
    closed_at   timestamp with time zone,
    version     bigint       not null,
    constraint account_pk primary key (id),
    constraint account_email_once unique (email),
    constraint account_language_known check (language in ('en', 'fr')),
    constraint account_closed_has_no_password check (closed_at is null or password is null)
);

create table role_grant (
    id          uuid        not null,
    account_id  uuid        not null,
    role        varchar(20) not null,
    city_id     uuid,
    valid_from  date        not null,
    valid_until date,
    version     bigint      not null,
    constraint role_grant_pk primary key (id),
    constraint role_grant_account_fk foreign key (account_id) references account (id),
    constraint role_grant_role_known
        check (role in ('SECRETARIAT', 'ANALYST', 'EXPERT', 'COORDINATOR', 'CONTRIBUTOR')),
    constraint role_grant_city_fits
        check (role = 'EXPERT' or (role in ('SECRETARIAT', 'ANALYST')) = (city_id is null))
);

create index role_grant_by_account on role_grant (account_id);
create index role_grant_by_city on role_grant (city_id);

create table invitation (
    code_hash  varchar(64) not null,
    account_id uuid        not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    version    bigint      not null,
    constraint invitation_pk primary key (code_hash),
    constraint invitation_account_fk foreign key (account_id) references account (id)
);

create index invitation_by_account on invitation (account_id);
