namespace Moteplass.Domain.Testing;

/// <summary>An assertion of <see cref="ReportAssert"/> failed; the message says what differs, line by line.</summary>
public sealed class ReportAssertException : Exception
{
    /// <summary>Makes one that says no more than that an assertion failed.</summary>
    public ReportAssertException()
        : this("The report has other problems than were expected.")
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What differs.</param>
    public ReportAssertException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a cause.</summary>
    /// <param name="message">What differs.</param>
    /// <param name="innerException">The cause.</param>
    public ReportAssertException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
