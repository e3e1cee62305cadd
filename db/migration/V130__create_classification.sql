-- By what good practices are classified. Terms are renamed and retired, never deleted.
create table term (
    id         varchar(120) not null,
    kind       varchar(10)  not null,
    parent_id  varchar(120),
    position   integer      not null,
    mark       varchar(10)  not null,
    label_en   varchar(200) not null,
    label_fr   varchar(200) not null,
    retired_on date,
    version    bigint       not null,
    constraint term_pk primary key (id),
    constraint term_parent_fk foreign key (parent_id) references term (id),
    constraint term_kind_known check (kind in ('THEME', 'DOMAIN', 'GOAL')),
    constraint term_goals_stay check (kind <> 'GOAL' or retired_on is null)
);

create index term_by_parent on term (parent_id);

create table term_area (
    term_id  varchar(120) not null,
    position integer      not null,
    area     varchar(60)  not null,
    constraint term_area_pk primary key (term_id, position),
    constraint term_area_term_fk foreign key (term_id) references term (id)
);

create index term_area_by_area on term_area (area);
