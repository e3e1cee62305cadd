-- What a city says of itself beside its answers: its figures of that year, or that they are not collected.
create table city_figure (
    assessment_id uuid           not null,
    field_code    varchar(60)    not null,
    amount        numeric(18, 2),
    not_collected boolean        not null,
    saved_at      timestamp with time zone not null,
    saved_by      varchar(120)   not null,
    revision      bigint         not null,
    version       bigint         not null,
    constraint city_figure_pk primary key (assessment_id, field_code),
    constraint city_figure_assessment_fk foreign key (assessment_id) references assessment (id),
    constraint city_figure_not_negative check (amount >= 0),
    constraint city_figure_not_collected_has_no_amount check (not (not_collected and amount is not null))
);
