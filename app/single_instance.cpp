// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

#include <array>

namespace quickshift::app
{
namespace
{

constexpr int patienceMs = 1000;
constexpr std::array words{"show\n", "hide\n", "toggle\n"};

// The runtime directory is the user's alone; /tmp, the default, is everybody's.
QString defaultName()
{
    const auto directory = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return directory.isEmpty() ? QStringLiteral("quickshift-panel")
                               : QDir(directory).filePath(QStringLiteral("quickshift-panel"));
}

} // namespace

SingleInstance::SingleInstance(QString name, QObject* parent)
    : QObject(parent), m_name(name.isEmpty() ? defaultName() : std::move(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

bool SingleInstance::handOver(Wish wish) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(words[static_cast<std::size_t>(wish)]);
    // Waits until the other one has read it and hung up, so that the wish is not lost with this process.
    socket.waitForBytesWritten(patienceMs);
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patienceMs);
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return true;
    // Nobody answered in handOver(): the socket was left behind by a panel that crashed.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::onConnection()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine())
                return;
            const auto line = socket->readLine();
            for (std::size_t i = 0; i < words.size(); ++i)
                if (line == words[i])
                    emit wished(static_cast<Wish>(i));
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace quickshift::app
