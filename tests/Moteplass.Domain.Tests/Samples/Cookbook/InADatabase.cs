using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Moteplass.Domain;

#pragma warning disable CA1812 // Entity Framework makes them.

namespace CookbookSamples;

internal static class InADatabase
{
    public static async Task Run()
    {
        // begin: in-a-database
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await using var database = new CouncilDatabase(new DbContextOptionsBuilder<CouncilDatabase>().UseSqlite(connection).Options);
        await database.Database.EnsureCreatedAsync();
        database.AddRange(
            new MeetingRow { Id = new("radet-1"), Kind = MeetingKind.Ordinary, Held = new("2024-02-08"), Members = new("6") },
            new MeetingRow { Id = new("radet-2"), Kind = MeetingKind.Extraordinary, Held = new("2024-21"), Members = new("4-6") },
            new MeetingRow { Id = new("radet-3"), Kind = MeetingKind.Ordinary, Held = null, Mandate = new Mandate { Members = new("8"), Voting = new Voting { Quorum = new Quorum { Count = 5 } } } });
        await database.SaveChangesAsync();
        database.ChangeTracker.Clear();

        // Ids, enums and whole values are found as they are.
        Id<Meeting> third = new("radet-3");
        MeetingRow row = await database.Meetings.SingleAsync(meeting => meeting.Id == third);
        Console.WriteLine($"{row.Id}: {row.Mandate!.Members} members, held {row.Held?.ToString() ?? "not stated"}");
        Console.WriteLine($"Extraordinary: {await database.Meetings.CountAsync(meeting => meeting.Kind == MeetingKind.Extraordinary)}");

        // Which may have been held in March? The columns of the earliest and the latest day answer.
        var (first, last) = (new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 31));
        foreach (MeetingRow meeting in await database.Meetings.Where(meeting => EF.Property<DateOnly?>(meeting, "HeldEarliest") <= last && EF.Property<DateOnly?>(meeting, "HeldLatest") >= first).ToListAsync())
        {
            Console.WriteLine($"Perhaps in March: {meeting.Id}, {meeting.Held}");
        }

        // What a value is made of stays in C#: no database knows it.
        try
        {
            await database.Meetings.AnyAsync(meeting => meeting.Held!.Value.Precision == DatePrecision.Season);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("A part of a date does not translate.");
        }
        // end: in-a-database
    }

    // begin: in-a-database
    internal sealed class MeetingRow
    {
        public required Id<Meeting> Id { get; init; }

        public MeetingKind Kind { get; set; }

        public PartialDate? Held { get; set; }

        public CountRange? Members { get; set; }

        public Mandate? Mandate { get; set; }
    }

    internal sealed class CouncilDatabase : DbContext
    {
        public CouncilDatabase(DbContextOptions<CouncilDatabase> options)
            : base(options) => SavingChanges += (_, _) => SetDays();

        public DbSet<MeetingRow> Meetings => Set<MeetingRow>();

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<Id<Meeting>>().HaveConversion<TextConverter<Id<Meeting>>>();
            configurationBuilder.Properties<PartialDate>().HaveConversion<TextConverter<PartialDate>>();
            configurationBuilder.Properties<CountRange>().HaveConversion<TextConverter<CountRange>>();
            configurationBuilder.Properties<MeetingKind>().HaveConversion<CodeConverter<MeetingKind>>();
            configurationBuilder.Properties<Mandate>().HaveConversion<JsonConverter<Mandate>>();
        }

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<MeetingRow>(meeting =>
        {
            meeting.Property<DateOnly?>("HeldEarliest");
            meeting.Property<DateOnly?>("HeldLatest");
            meeting.HasIndex("HeldEarliest", "HeldLatest");
        });

        private void SetDays()
        {
            foreach (EntityEntry<MeetingRow> entry in ChangeTracker.Entries<MeetingRow>())
            {
                entry.Property("HeldEarliest").CurrentValue = entry.Entity.Held?.Earliest.ToDateOnly();
                entry.Property("HeldLatest").CurrentValue = entry.Entity.Held?.Latest.ToDateOnly();
            }
        }
    }

    /// <summary>Any date, period, number or id, as its text.</summary>
    internal sealed class TextConverter<T>() : ValueConverter<T, string>(value => value.ToString()!, text => Read(text))
        where T : IParsable<T>
    {
        private static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>A value of an enum, as its code: a number would mean something else when values are added.</summary>
    internal sealed class CodeConverter<T>() : ValueConverter<T, string>(value => new Word<T>(value).ToString(), code => Word<T>.Parse(code).Value)
        where T : struct, Enum;

    /// <summary>A record, as JSON.</summary>
    internal sealed class JsonConverter<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Default)!);
    // end: in-a-database
}
